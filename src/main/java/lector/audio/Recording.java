package lector.audio;

import java.io.IOException;
import java.nio.file.Path;
import lector.cache.BlobCache;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is being spoken: its samples on disk. If several voices speak, the others are
 * brought to the narrator's loudness.
 *
 * <p>Append everything, {@link #master} it, encode what that gives, close. One thread appends.
 */
public final class Recording implements Sound, AutoCloseable {

  private final Path folder;
  private final PcmSpool spool;
  private final BlobCache cache;
  private final RecordedStretches stretches;
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
    this(folder, sampleRateHz, BlobCache.NONE);
  }

  /**
   * An empty recording.
   *
   * @param folder where its temporary file lies; must exist
   * @param sampleRateHz samples a second
   * @param cache where measurements may be found and kept; does not change the samples
   * @throws IOException if no file can be made there
   */
  public Recording(Path folder, int sampleRateHz, BlobCache cache) throws IOException {
    this.folder = folder;
    this.cache = cache;
    spool = new PcmSpool(folder, sampleRateHz);
    stretches = new RecordedStretches(spool, cache);
  }

  @Override
  public void append(Pcm pcm) throws IOException {
    spool.checkRate(pcm);
    spool.append(pcm.samples(), 0, pcm.length());
    stretches.grow();
  }

  @Override
  public void append(Pcm pcm, String voice) throws IOException {
    levels.add(voice, length(), length() + pcm.length());
    append(pcm);
  }

  @Override
  public void appendSilence(int count) throws IOException {
    levels.addPause(length(), length() + count);
    spool.appendSilence(count);
  }

  @Override
  public long length() {
    return spool.length();
  }

  /**
   * The recording, mastered. It reads from this recording, which must stay open for as long as it
   * is used, and to which nothing more may be appended.
   */
  public Mastered master(Mastering mastering) throws IOException {
    stretches.end();
    if (!levels.hasOthers()) {
      return mastering.apply(stretches);
    }
    if (levelled == null) {
      levelled = new Recording(folder, spool.sampleRateHz(), cache);
      levels.copy(spool, stretches.hopEnergies(), levelled);
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
