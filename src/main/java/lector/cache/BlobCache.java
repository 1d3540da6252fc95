package lector.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A folder of files, each named by the {@link Key} of what it holds.
 *
 * <p>A file appears whole or not at all. One that is damaged is taken for missing and deleted. When
 * there is more than the limit, what was not used for the longest time goes. A cache that can't be
 * read or written helps nobody and harms nobody: no failure of it reaches the caller. Safe for use
 * by many threads, and by several processes on one folder.
 */
public final class BlobCache implements AutoCloseable {

  /** Keeps nothing. */
  public static final BlobCache NONE = new BlobCache(null, 0);

  private static final int MAGIC = 0x4c454301; // "LEC", version 1
  private static final int HEADER_BYTES = 2 * Integer.BYTES;

  /** A part of the limit; when it has grown by as much, it is looked through. */
  private static final int LOOKS_A_LIMIT = 8;

  private final @Nullable Path folder;
  private final long maxBytes;
  private final AtomicLong temporaries = new AtomicLong();
  private final AtomicLong grown = new AtomicLong();

  private BlobCache(@Nullable Path folder, long maxBytes) {
    this.folder = folder;
    this.maxBytes = maxBytes;
  }

  /**
   * Opens a cache.
   *
   * @param folder where it lies; made when something is put into it
   * @param maxBytes how large it may be after {@link #close}; while it is used an eighth more
   */
  public static BlobCache open(Path folder, long maxBytes) {
    return new BlobCache(folder, maxBytes);
  }

  /** Whether it keeps anything; if not, nobody need find names. */
  public boolean keeps() {
    return folder != null;
  }

  /** What was put under a name, if it is still there and undamaged. */
  public Optional<byte[]> get(String name) {
    if (folder == null) {
      return Optional.empty();
    }
    Path file = folder.resolve(name);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!isSound(bytes)) {
        Files.deleteIfExists(file);
        return Optional.empty();
      }
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(Arrays.copyOfRange(bytes, HEADER_BYTES, bytes.length));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isSound(byte[] bytes) {
    if (bytes.length < HEADER_BYTES) {
      return false;
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    return header.getInt() == MAGIC && header.getInt() == checksum(header);
  }

  private static int checksum(ByteBuffer content) {
    CRC32C crc = new CRC32C();
    crc.update(content.duplicate());
    return (int) crc.getValue();
  }

  /**
   * Keeps bytes.
   *
   * @param name the name of what they are made of
   * @param content the bytes: those that remain in the buffer
   */
  public void put(String name, ByteBuffer content) {
    if (folder == null) {
      return;
    }
    String suffix = "." + ProcessHandle.current().pid() + "-" + temporaries.incrementAndGet();
    Path temporary = folder.resolve(name + suffix + Eviction.TEMPORARY);
    try {
      Files.createDirectories(folder);
      ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).putInt(MAGIC);
      header.putInt(checksum(content)).flip();
      long size = (long) HEADER_BYTES + content.remaining();
      try (FileChannel out =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer[] parts = {header, content.duplicate()};
        while (parts[1].hasRemaining()) {
          out.write(parts);
        }
      }
      Files.move(
          temporary,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      if (grown.addAndGet(size) > maxBytes / LOOKS_A_LIMIT) {
        evict();
      }
    } catch (IOException e) {
      delete(temporary);
    }
  }

  private synchronized void evict() {
    if (folder != null && grown.getAndSet(0) > 0) {
      Eviction.run(folder, maxBytes);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The next look through the folder takes it away.
    }
  }

  /** Brings the folder down to its limit. The cache stays usable. */
  @Override
  public void close() {
    evict();
  }
}
