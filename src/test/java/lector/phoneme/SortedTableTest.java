package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedTableTest {

  @Test
  void findsEveryEntryThatWasWritten() throws IOException {
    Map<String, String> entries = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      entries.put("key" + i * 7919 % 1000, "value " + i);
    }
    SortedTable table = Tables.of(entries);
    entries.forEach((key, value) -> assertEquals(value, table.findText(key), key));
  }

  /** In UTF-16 an emoji sorts before ﬁ, in UTF-8 after it; and é is a negative byte. */
  @Test
  void findsKeysBeyondAscii() throws IOException {
    Map<String, String> entries = new TreeMap<>();
    for (String key : new String[] {"a", "z", "é", "ñu", "ﬁ", "😀", "", "\u007f", "\u0080"}) {
      entries.put(key, "<" + key + ">");
    }
    SortedTable table = Tables.of(entries);
    entries.forEach((key, value) -> assertEquals(value, table.findText(key), key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "bb", "bc", "ca", "é", "zz"})
  void findsNothingForAMissingKey(String key) throws IOException {
    assertNull(Tables.of(Map.of("b", "1", "bd", "2", "c", "3")).findText(key));
  }

  @Test
  void holdsNothingWhenEmpty() throws IOException {
    assertNull(Tables.of(Map.of()).find("a"));
  }

  @Test
  void givesAnEmptyValueAndTheLastOneInFull() throws IOException {
    SortedTable table = Tables.of(Map.of("a", "", "b", "to the end"));
    assertEquals("", table.findText("a"));
    assertEquals("to the end", table.findText("b"));
  }

  @Test
  void writesTheSameBytesInWhateverOrderTheEntriesCome() throws IOException {
    Map<String, byte[]> one = new LinkedHashMap<>();
    one.put("b", new byte[] {2});
    one.put("a", new byte[] {1});
    Map<String, byte[]> other = new TreeMap<>(one);
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    SortedTable.write(one, first);
    SortedTable.write(other, second);
    assertArrayEquals(first.toByteArray(), second.toByteArray());
  }

  @Test
  void letsNobodyWriteToAValue() throws IOException {
    ByteBuffer value = Tables.of(Map.of("a", "text")).find("a");
    assertNotNull(value);
    assertTrue(value.isReadOnly());
    assertEquals("text", StandardCharsets.UTF_8.decode(value).toString());
  }
}
