package lector.audio.lame;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/**
 * The table of dynamic symbols in a shared library of the format ELF-64, little-endian (System V
 * Application Binary Interface, generic part, "Sections" and "Symbol Table").
 */
final class DynamicSymbols {

  private static final int MAGIC = 0x464c457f;
  private static final int CLASS_64_LITTLE_ENDIAN = 0x0102;

  private static final int SECTION_TABLE = 40; // offsets in the header of the file
  private static final int SECTION_COUNT = 60;

  private static final int SECTION_BYTES = 64;
  private static final int SECTION_TYPE = 4; // offsets in an entry of the section table
  private static final int SECTION_OFFSET = 24;
  private static final int SECTION_SIZE = 32;
  private static final int SECTION_LINK = 40;
  private static final int DYNAMIC_SYMBOLS = 11;

  private static final int SYMBOL_BYTES = 24;
  private static final int SYMBOL_INFO = 4; // offsets in an entry of the symbol table
  private static final int SYMBOL_SECTION = 6;
  private static final int UNDEFINED = 0;
  private static final int GLOBAL = 1;
  private static final int WEAK = 2;

  private final ByteBuffer library;
  private final int start;
  private final int end;
  private final int names;

  private DynamicSymbols(ByteBuffer library, int section) {
    this.library = library;
    this.start = (int) library.getLong(section + SECTION_OFFSET);
    this.end = start + (int) library.getLong(section + SECTION_SIZE);
    int nameSection = section(library, library.getInt(section + SECTION_LINK));
    this.names = (int) library.getLong(nameSection + SECTION_OFFSET);
  }

  /**
   * Finds the table.
   *
   * @param bytes a shared library; changes are made in place
   * @throws IllegalArgumentException if it is none, or has no such table
   */
  static DynamicSymbols of(byte[] bytes) {
    ByteBuffer library = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    boolean isElf64 =
        bytes.length > SECTION_BYTES
            && library.getInt(0) == MAGIC
            && library.getShort(Integer.BYTES) == CLASS_64_LITTLE_ENDIAN;
    int sections = isElf64 ? library.getShort(SECTION_COUNT) : 0;
    for (int i = 0; i < sections; i++) {
      if (library.getInt(section(library, i) + SECTION_TYPE) == DYNAMIC_SYMBOLS) {
        return new DynamicSymbols(library, section(library, i));
      }
    }
    throw new IllegalArgumentException("not a shared library of the format ELF-64");
  }

  private static int section(ByteBuffer library, int index) {
    return (int) library.getLong(SECTION_TABLE) + index * SECTION_BYTES;
  }

  /**
   * Makes symbols that the library looks for elsewhere weak: where nobody has them they are null,
   * instead of an error.
   *
   * @param isOptional tells by their name which ones
   */
  void makeOptional(Predicate<String> isOptional) {
    for (int symbol = start; symbol < end; symbol += SYMBOL_BYTES) {
      int info = library.get(symbol + SYMBOL_INFO);
      boolean isSought = library.getShort(symbol + SYMBOL_SECTION) == UNDEFINED;
      if (isSought && info >> 4 == GLOBAL && isOptional.test(name(symbol))) {
        library.put(symbol + SYMBOL_INFO, (byte) ((WEAK << 4) | (info & 0xf)));
      }
    }
  }

  private String name(int symbol) {
    int from = names + library.getInt(symbol);
    int to = from;
    while (library.get(to) != 0) {
      to++;
    }
    byte[] name = new byte[to - from];
    library.get(from, name);
    return new String(name, StandardCharsets.US_ASCII);
  }
}
