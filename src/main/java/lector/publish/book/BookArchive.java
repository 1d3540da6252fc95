package lector.publish.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip as EPUB wants it (EPUB 3.3, section 4.2): the caller writes {@code mimetype} first, stored.
 * No clock gets into it: all entries have one time, the first that Java writes without an extra
 * field, which the first entry must not have.
 */
final class BookArchive implements AutoCloseable {

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  /**
   * Begins an archive.
   *
   * @param file where to write; must not exist
   */
  BookArchive(Path file) throws IOException {
    zip = new ZipOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
  }

  /** Adds a text, compressed. */
  void deflated(String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Adds a text as it is. */
  void stored(String name, String text) throws IOException {
    stored(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes as they are, since they are compressed already. */
  void stored(String name, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    begin(name, bytes.length, crc.getValue());
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Adds a file as it is. */
  void stored(String name, Path file) throws IOException {
    CRC32 crc = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), crc)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    begin(name, Files.size(file), crc.getValue());
    Files.copy(file, zip);
    zip.closeEntry();
  }

  private void begin(String name, long size, long crc) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(size);
    entry.setCrc(crc);
    zip.putNextEntry(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
