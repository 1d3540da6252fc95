package lector.audio;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import lector.cache.Key;

/**
 * Mono samples kept in a temporary file, so that memory does not grow with the length of what is
 * spoken. Samples are appended at the end and read anywhere; the file goes when the spool is
 * closed.
 *
 * <p>One thread appends at a time; any number read at once, and each read sees what was appended
 * before it. A reader must not be interrupted: that closes the file for all of them.
 */
public final class PcmSpool implements AutoCloseable {

  private static final int BUFFER_BYTES = 1 << 17;

  private final int sampleRateHz;
  private final FileChannel channel;
  private final ByteBuffer pending = buffer();
  private final Queue<ByteBuffer> readBuffers = new ConcurrentLinkedQueue<>();
  private long length;
  private volatile long written;

  /**
   * Opens an empty spool.
   *
   * @param folder where its file lies; must exist
   * @param sampleRateHz samples a second
   * @throws IOException if no file can be made there
   */
  public PcmSpool(Path folder, int sampleRateHz) throws IOException {
    this.sampleRateHz = sampleRateHz;
    Path file = Files.createTempFile(folder, "samples", ".f32");
    try {
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** Samples a second. */
  public int sampleRateHz() {
    return sampleRateHz;
  }

  /** Refuses sound that has another sample rate. */
  void checkRate(Pcm pcm) {
    if (pcm.sampleRateHz() != sampleRateHz) {
      throw new IllegalArgumentException(
          "sound at %d Hz in a recording at %d Hz".formatted(pcm.sampleRateHz(), sampleRateHz));
    }
  }

  /** How many samples were appended. */
  public synchronized long length() {
    return length;
  }

  /**
   * Appends samples.
   *
   * @param from index of the first, inclusive
   * @param to after the last, exclusive
   * @throws IOException if the disk is full or the spool is closed
   */
  public synchronized void append(float[] samples, int from, int to) throws IOException {
    Objects.checkFromToIndex(from, to, samples.length);
    for (int at = from; at < to; ) {
      int n = Math.min(to - at, room());
      pending.asFloatBuffer().put(samples, at, n);
      pending.position(pending.position() + n * Float.BYTES);
      at += n;
    }
    length += to - from;
  }

  /** Appends digital silence, {@code count} samples of it. */
  public synchronized void appendSilence(int count) throws IOException {
    float[] zeros = new float[Math.min(count, BUFFER_BYTES / Float.BYTES)];
    for (int left = count; left > 0; left -= zeros.length) {
      append(zeros, 0, Math.min(left, zeros.length));
    }
  }

  /**
   * Reads samples into the start of an array.
   *
   * @param start index of the first, counted from the start of the spool
   * @param count how many
   * @throws IndexOutOfBoundsException if they are not all there
   */
  public void read(long start, float[] into, int count) throws IOException {
    Objects.checkFromIndexSize(0, count, into.length);
    if (start + count > written) {
      flush();
    }
    Objects.checkFromIndexSize(start, (long) count, written);
    ByteBuffer pooled = readBuffers.poll();
    ByteBuffer buffer = pooled == null ? buffer() : pooled;
    for (int at = 0; at < count; ) {
      int n = Math.min(count - at, BUFFER_BYTES / Float.BYTES);
      fill(buffer.clear().limit(n * Float.BYTES), (start + at) * Float.BYTES);
      buffer.flip().asFloatBuffer().get(into, at, n);
      at += n;
    }
    readBuffers.add(buffer);
  }

  /**
   * Reads samples that may lie outside the spool, where there is silence.
   *
   * @param start index of the first; may be negative
   * @param count how many
   */
  float[] readPadded(long start, int count) throws IOException {
    int before = (int) Math.min(count, Math.max(0, -start));
    int there = (int) Math.max(0, Math.min(count - before, length() - (start + before)));
    float[] x = new float[there];
    read(start + before, x, there);
    if (there == count) {
      return x;
    }
    float[] padded = new float[count];
    System.arraycopy(x, 0, padded, before, there);
    return padded;
  }

  /** Whether samples that are all there are zero. */
  boolean isSilent(long start, int count) throws IOException {
    float[] samples = new float[count];
    read(start, samples, count);
    for (float sample : samples) {
      if (sample != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds samples to a name, by two checksums for each block of them; those outside the spool are
   * silence.
   */
  void addTo(Key key, long start, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.nativeOrder());
    for (int at = 0; at < count; at += BUFFER_BYTES / Float.BYTES) {
      float[] samples = readPadded(start + at, Math.min(count - at, BUFFER_BYTES / Float.BYTES));
      bytes.clear().asFloatBuffer().put(samples);
      bytes.limit(samples.length * Float.BYTES);
      key.add(checksum(new CRC32(), bytes) + " " + checksum(new CRC32C(), bytes));
    }
  }

  private static long checksum(Checksum checksum, ByteBuffer bytes) {
    checksum.update(bytes.duplicate());
    return checksum.getValue();
  }

  private void fill(ByteBuffer buffer, long position) throws IOException {
    for (long at = position; buffer.hasRemaining(); ) {
      int n = channel.read(buffer, at);
      if (n < 0) {
        throw new EOFException("the samples' temporary file was cut short at byte " + at);
      }
      at += n;
    }
  }

  /** How many samples fit into the buffer, which is written out when it is full. */
  private int room() throws IOException {
    if (!pending.hasRemaining()) {
      flush();
    }
    return pending.remaining() / Float.BYTES;
  }

  private synchronized void flush() throws IOException {
    pending.flip();
    while (pending.hasRemaining()) {
      channel.write(pending, channel.size());
    }
    pending.clear();
    written = channel.size() / Float.BYTES;
  }

  private static ByteBuffer buffer() {
    return ByteBuffer.allocateDirect(BUFFER_BYTES).order(ByteOrder.nativeOrder());
  }

  /** Closes the spool and deletes its file. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
