package lector.audio.lame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DynamicSymbolsTest {

  private static final int SYMBOLS = 64;
  private static final int NAMES = 200;
  private static final int SECTIONS = 256;
  private static final String TEXT = "\0PyErr_SetString\0lame_init\0";

  /** A library of two sections: a symbol table and its names. */
  private static byte[] library(String name, int info, int section) {
    byte[] library = new byte[512];
    ByteBuffer bytes = ByteBuffer.wrap(library).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1});
    bytes.putLong(40, SECTIONS).putShort(60, (short) 2);
    bytes.putInt(SYMBOLS + 24, TEXT.indexOf("\0" + name) + 1);
    bytes.put(SYMBOLS + 24 + 4, (byte) info).putShort(SYMBOLS + 24 + 6, (short) section);
    bytes.position(NAMES).put(TEXT.getBytes(StandardCharsets.US_ASCII));
    bytes.putInt(SECTIONS + 4, 11).putLong(SECTIONS + 24, SYMBOLS).putLong(SECTIONS + 32, 48);
    bytes.putInt(SECTIONS + 40, 1).putInt(SECTIONS + 64 + 4, 3);
    bytes.putLong(SECTIONS + 64 + 24, NAMES);
    return library;
  }

  /** A symbol's name, binding and type, section (0: sought elsewhere), and what becomes of it. */
  @ParameterizedTest
  @CsvSource({
    "PyErr_SetString, 0x10, 0, 0x20", // global, of no type
    "PyErr_SetString, 0x12, 0, 0x22", // global, a function
    "PyErr_SetString, 0x10, 7, 0x10", // it has this one itself
    "PyErr_SetString, 0x00, 0, 0x00", // local
    "lame_init,       0x10, 0, 0x10",
  })
  void makesOnlyChosenSymbolsThatAreSoughtElsewhereWeak(
      String name, String info, int section, String expected) {
    byte[] library = library(name, Integer.decode(info), section);
    DynamicSymbols.of(library).makeOptional(symbol -> symbol.startsWith("Py"));
    assertArrayEquals(library(name, Integer.decode(expected), section), library);
  }

  @Test
  void refusesWhatIsNoLibrary() {
    byte[] text =
        "not a library at all, but long enough to be looked at as if it were one"
            .getBytes(StandardCharsets.US_ASCII);
    assertThrows(IllegalArgumentException.class, () -> DynamicSymbols.of(text));
  }
}
