package lector.audio;

import java.util.zip.Checksum;

/** CRC-16 with the reflected polynomial 0xA001 and no initial value: the one in LAME's tag. */
final class Crc16 implements Checksum {

  private static final int[] TABLE = table();

  private int crc;

  @Override
  public void update(int b) {
    crc = crc >>> 8 ^ TABLE[(crc ^ b) & 0xff];
  }

  @Override
  public void update(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      update(bytes[i]);
    }
  }

  @Override
  public long getValue() {
    return crc;
  }

  @Override
  public void reset() {
    crc = 0;
  }

  private static int[] table() {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      int value = i;
      for (int bit = 0; bit < 8; bit++) {
        value = (value & 1) == 0 ? value >>> 1 : value >>> 1 ^ 0xA001;
      }
      table[i] = value;
    }
    return table;
  }
}
