package lector.audio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A programme as a WAV stream that is written while it is being spoken. Its length is not known
 * when it begins, so the header gives the highest that there is, which players take for "until it
 * ends".
 *
 * <p>Nor is its loudness known, so the gain is the one that brings the voice, as loud as it is on
 * the whole, to the target. The limiter is that of an episode. Samples are held back only for as
 * long as it looks ahead, some 25 ms.
 */
public final class LiveWav implements Sound, AutoCloseable {

  private static final int BLOCK = 1 << 13;

  private final PcmSpool spool;
  private final Mastered mastered;
  private final OutputStream out;
  private long written;

  /**
   * Begins the stream.
   *
   * @param folder where its temporary file lies; must exist
   * @param sampleRateHz samples a second
   * @param nominalLufs how loud the voice is on the whole, as played
   * @param mastering how loud it should be
   * @param out where it is written, and flushed after each piece; stays open
   */
  public LiveWav(
      Path folder, int sampleRateHz, double nominalLufs, Mastering mastering, OutputStream out)
      throws IOException {
    this.out = out;
    spool = new PcmSpool(folder, sampleRateHz);
    mastered = mastering.unmeasured(spool, nominalLufs);
    try {
      out.write(WavEncoder.headerOfUnknownLength(sampleRateHz));
    } catch (IOException e) {
      spool.close();
      throw e;
    }
  }

  @Override
  public void append(Pcm pcm) throws IOException {
    spool.checkRate(pcm);
    spool.append(pcm.samples(), 0, pcm.length());
    writeUpTo(spool.length() - mastered.lookAheadSamples());
  }

  @Override
  public void appendSilence(int count) throws IOException {
    spool.appendSilence(count);
    writeUpTo(spool.length() - mastered.lookAheadSamples());
  }

  @Override
  public long length() {
    return spool.length();
  }

  /** Writes what was held back; nothing more may be appended. */
  public void end() throws IOException {
    writeUpTo(spool.length());
  }

  private void writeUpTo(long end) throws IOException {
    while (written < end) {
      int count = (int) Math.min(BLOCK, end - written);
      out.write(WavEncoder.bytes(mastered, written, count));
      written += count;
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
