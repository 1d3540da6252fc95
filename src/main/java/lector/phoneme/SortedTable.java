package lector.phoneme;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map from strings to bytes that is ready as soon as it is read: one block, sorted by key,
 * searched in place. Immutable once made.
 *
 * <p>The block: the number of entries; for each entry the offsets of its key and its value; then
 * all keys and values, one after the other. Numbers are big-endian 32-bit, offsets count from the
 * start of the block, keys are UTF-8 and sorted as unsigned bytes.
 */
public final class SortedTable {

  private final byte[] block;
  private final ByteBuffer numbers;
  private final int entries;

  /**
   * Opens a table.
   *
   * @param block what {@link #write} wrote; nobody may change it afterwards
   */
  @SuppressWarnings("ByteBufferBackingArray") // one array, seen as bytes and as numbers
  public SortedTable(byte[] block) {
    this.block = block;
    this.numbers = ByteBuffer.wrap(block);
    this.entries = numbers.getInt(0);
  }

  /**
   * Finds an entry.
   *
   * @return its value as a read-only buffer, or null if there is none
   */
  @Nullable ByteBuffer find(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = entries - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int keyStart = keyOffset(middle);
      int keyEnd = valueOffset(middle);
      int order = Arrays.compareUnsigned(block, keyStart, keyEnd, wanted, 0, wanted.length);
      if (order == 0) {
        return numbers.slice(keyEnd, keyOffset(middle + 1) - keyEnd).asReadOnlyBuffer();
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /** Finds an entry whose value is UTF-8 text, or gives null if there is none. */
  @Nullable String findText(String key) {
    ByteBuffer value = find(key);
    return value == null ? null : StandardCharsets.UTF_8.decode(value).toString();
  }

  private int keyOffset(int entry) {
    return entry == entries ? block.length : numbers.getInt(4 + 8 * entry);
  }

  private int valueOffset(int entry) {
    return numbers.getInt(8 + 8 * entry);
  }

  /**
   * Writes a table for {@link #SortedTable(byte[])} to open.
   *
   * @param entries what goes into it
   * @param out where to; is not closed
   */
  public static void write(Map<String, byte[]> entries, OutputStream out) throws IOException {
    TreeMap<byte[], byte[]> sorted = new TreeMap<>(Arrays::compareUnsigned);
    entries.forEach((key, value) -> sorted.put(key.getBytes(StandardCharsets.UTF_8), value));
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(sorted.size());
    int offset = 4 + 8 * sorted.size();
    for (Map.Entry<byte[], byte[]> entry : sorted.entrySet()) {
      data.writeInt(offset);
      data.writeInt(offset + entry.getKey().length);
      offset += entry.getKey().length + entry.getValue().length;
    }
    for (Map.Entry<byte[], byte[]> entry : sorted.entrySet()) {
      data.write(entry.getKey());
      data.write(entry.getValue());
    }
    data.flush();
  }
}
