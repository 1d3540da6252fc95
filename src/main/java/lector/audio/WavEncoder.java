package lector.audio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** WAV: RIFF with 16-bit linear PCM (Multimedia Programming Interface 1.0, 1991). */
public final class WavEncoder implements Encoder {

  private static final int HEADER_BYTES = 44;
  private static final long UNKNOWN = 0xFFFF_FFFFL;
  private static final int BLOCK = 1 << 15;
  private static final short PCM = 1;
  private static final short CHANNELS = 1;

  @Override
  public String format() {
    return "wav";
  }

  @Override
  public String mediaType() {
    return "audio/wav";
  }

  @Override
  public void encode(SampleSource source, Path file, int workers) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(source, out);
    }
  }

  @Override
  public void tag(Path file, Tags tags) throws IOException {
    WavTagger.tag(file, tags);
  }

  /**
   * Writes the file to a stream, which stays open.
   *
   * @throws IOException if it would pass the format's limit of 4 GiB, or can't be written
   */
  public void write(SampleSource source, OutputStream out) throws IOException {
    out.write(header(source.length(), source.sampleRateHz()));
    for (long at = 0; at < source.length(); at += BLOCK) {
      out.write(bytes(source, at, (int) Math.min(BLOCK, source.length() - at)));
    }
    out.flush();
  }

  /** Samples as they stand in a file. */
  static byte[] bytes(SampleSource source, long start, int count) throws IOException {
    short[] samples = new short[count];
    source.read(start, samples, count);
    byte[] bytes = new byte[count * Short.BYTES];
    littleEndian(bytes).asShortBuffer().put(samples);
    return bytes;
  }

  private static byte[] header(long samples, int sampleRateHz) throws IOException {
    long dataBytes = samples * CHANNELS * Short.BYTES;
    long riffBytes = HEADER_BYTES - 8 + dataBytes;
    if (riffBytes > UNKNOWN) {
      throw new IOException(
          "a WAV file holds 4 GiB at most, this one would have %d bytes; choose another format"
              .formatted(riffBytes + 8));
    }
    return header(riffBytes, dataBytes, sampleRateHz);
  }

  /** The header of a stream that ends when it ends. */
  static byte[] headerOfUnknownLength(int sampleRateHz) {
    return header(UNKNOWN, UNKNOWN, sampleRateHz);
  }

  private static byte[] header(long riffBytes, long dataBytes, int sampleRateHz) {
    byte[] header = new byte[HEADER_BYTES];
    littleEndian(header)
        .put(ascii("RIFF"))
        .putInt((int) riffBytes)
        .put(ascii("WAVE"))
        .put(ascii("fmt "))
        .putInt(16)
        .putShort(PCM)
        .putShort(CHANNELS)
        .putInt(sampleRateHz)
        .putInt(sampleRateHz * CHANNELS * Short.BYTES)
        .putShort((short) (CHANNELS * Short.BYTES))
        .putShort((short) Short.SIZE)
        .put(ascii("data"))
        .putInt((int) dataBytes);
    return header;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
