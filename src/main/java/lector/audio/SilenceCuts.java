package lector.audio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a programme can be cut so that its stretches can be encoded side by side: in digital
 * silence, at the edge of a frame.
 *
 * <p>The cuts follow from the samples alone. One is looked for from each multiple of the stretch
 * length on; where there is no silence before the next multiple, there is no cut.
 */
final class SilenceCuts {

  /**
   * Silent samples before a cut. What a decoder gives for the last frame kept lies 1,105 samples
   * back (LAME's delay of 576 and the decoder's of 529), and its transform reaches one granule
   * (576) further; beyond that the filter bank's 512 taps may still ring.
   */
  private static final int SILENCE_BEFORE = 2304;

  /** Silent samples after a cut, so that the new encoder meets speech with its filters settled. */
  private static final int SILENCE_AFTER = 1152;

  private final int frame;
  private final int stretch;

  /**
   * @param frame samples in a frame
   * @param stretchSeconds least length of a stretch
   */
  SilenceCuts(int frame, int stretchSeconds, int sampleRateHz) {
    this.frame = frame;
    this.stretch = stretchSeconds * sampleRateHz / frame * frame;
  }

  /** The starts of the stretches, in order; the first is 0. */
  List<Long> of(SampleSource source) throws IOException {
    List<Long> starts = new ArrayList<>();
    starts.add(0L);
    for (long from = stretch; from < source.length(); from += stretch) {
      long cut = firstCut(source, from, Math.min(source.length(), from + stretch));
      if (cut > 0) {
        starts.add(cut);
      }
    }
    return starts;
  }

  /** The first cut whose silence lies between two places, or -1. */
  private long firstCut(SampleSource source, long from, long to) throws IOException {
    short[] samples = new short[frame];
    int silent = 0;
    for (long at = from; at + frame <= to; at += frame) {
      source.read(at, samples, frame);
      silent = isSilent(samples) ? silent + frame : 0;
      if (silent >= SILENCE_BEFORE + SILENCE_AFTER) {
        return at + frame - SILENCE_AFTER;
      }
    }
    return -1;
  }

  private static boolean isSilent(short[] samples) {
    for (short sample : samples) {
      if (sample != 0) {
        return false;
      }
    }
    return true;
  }
}
