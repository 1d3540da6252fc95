package lector.audio;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is being spoken: its samples on disk, its loudness and true peak measured on
 * the way there. If several voices speak, the others are brought to the narrator's loudness.
 *
 * <p>Append everything, {@link #master} it, encode what that gives, close. One thread appends.
 */
public final class Recording implements Sound, AutoCloseable {

  private static final float[] SILENCE = new float[4096];

  private final Path folder;
  private final PcmSpool spool;
  private final LoudnessMeter loudness;
  private final TruePeakMeter peak;
  private final VoiceLevels levels = new VoiceLevels();
  private @Nullable Recording levelled;

  /**
   * An empty recording.
   *
   * @param folder where its temporary file lies; must exist
   * @param sampleRateHz samples a second
   * @throws IOException if no file can be made there
   */
  public Recording(Path folder, int sampleRateHz) throws IOException {
    this.folder = folder;
    spool = new PcmSpool(folder, sampleRateHz);
    loudness = LoudnessMeter.asPlayed(sampleRateHz);
    peak = new TruePeakMeter(sampleRateHz);
  }

  @Override
  public void append(Pcm pcm) throws IOException {
    spool.checkRate(pcm);
    append(pcm.samples(), pcm.length());
  }

  @Override
  public void append(Pcm pcm, String voice) throws IOException {
    levels.add(voice, length(), length() + pcm.length());
    append(pcm);
  }

  @Override
  public void appendSilence(int count) throws IOException {
    levels.addPause(length(), length() + count);
    for (int left = count; left > 0; left -= SILENCE.length) {
      append(SILENCE, Math.min(left, SILENCE.length));
    }
  }

  private void append(float[] samples, int count) throws IOException {
    spool.append(samples, 0, count);
    loudness.add(samples, 0, count);
    peak.add(samples, 0, count);
  }

  @Override
  public long length() {
    return spool.length();
  }

  /**
   * The recording so far, mastered. It reads from this recording, which must stay open for as long
   * as it is used, and to which nothing more may be appended.
   */
  public Mastered master(Mastering mastering) throws IOException {
    if (!levels.hasOthers()) {
      return mastering.apply(spool, loudness, peak);
    }
    if (levelled == null) {
      levelled = new Recording(folder, spool.sampleRateHz());
      levels.copy(spool, loudness.hopEnergies(), levelled);
    }
    return levelled.master(mastering);
  }

  /** Deletes the samples. */
  @Override
  public void close() throws IOException {
    try {
      if (levelled != null) {
        levelled.close();
      }
    } finally {
      spool.close();
    }
  }
}
