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
  }

  @Override
  public void append(Pcm pcm) throws IOException {
    spool.checkRate(pcm);
    spool.append(pcm.samples(), 0, pcm.length());
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

  /** The recording so far, mastered on one thread without a cache. */
  public Mastered master(Mastering mastering) throws IOException {
    return master(mastering, 1, BlobCache.NONE);
  }

  /**
   * The recording so far, mastered. It reads from this recording, which must stay open for as long
   * as it is used, and to which nothing more may be appended.
   *
   * @param workers how many threads may work at once; does not change the samples
   * @param cache where measurements may be found and kept; does not change the samples
   */
  public Mastered master(Mastering mastering, int workers, BlobCache cache) throws IOException {
    RecordedStretches stretches = RecordedStretches.of(spool, workers, cache);
    if (!levels.hasOthers()) {
      return mastering.apply(stretches);
    }
    if (levelled == null) {
      levelled = new Recording(folder, spool.sampleRateHz());
      levels.copy(spool, stretches.loudness().hopEnergies(), levelled);
    }
    return levelled.master(mastering, workers, cache);
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
