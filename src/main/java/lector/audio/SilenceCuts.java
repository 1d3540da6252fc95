package lector.audio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a programme can be cut so that its stretches can be encoded side by side: in digital
 * silence, at the edge of a frame.
 *
 * <p>The cuts follow from the samples alone: each is in the first long enough silence after the
 * least length of a stretch. Since a stretch begins where the last one ends, a programme of which a
 * part has changed soon has the same stretches again, if what follows has moved by whole frames.
 */
final class SilenceCuts {

  /** Least length of a stretch, if nothing else is asked for. */
  static final int STRETCH_SECONDS = 20;

  /**
   * Silent samples before a cut. What a decoder gives for the last frame kept lies 1,105 samples
   * back (LAME's delay of 576 and the decoder's of 529), and its transform reaches one granule
   * (576) further; beyond that the filter bank's 512 taps may still ring.
   */
  private static final int SILENCE_BEFORE = 2304;

  /** Silent samples after a cut, so that the new encoder meets speech with its filters settled. */
  private static final int SILENCE_AFTER = 1152;

  /** Plus the frames of any silence this is too little: nobody knows where that silence began. */
  private static final int UNKNOWN = Integer.MIN_VALUE;

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

  /** Cuts where an MP3 encoder at this rate can, so that its stretches are those of a recording. */
  static SilenceCuts at(int sampleRateHz) {
    return new SilenceCuts(Mp3Header.samplesPerFrame(sampleRateHz), STRETCH_SECONDS, sampleRateHz);
  }

  /** Tells whether samples are all zero. */
  interface Silence {
    boolean at(long start, int count) throws IOException;
  }

  /** The starts of the stretches of a programme, in order; the first is 0. */
  List<Long> of(SampleSource source) throws IOException {
    return of(source.length(), source::isSilent);
  }

  /** The starts of the stretches, in order; the first is 0. */
  List<Long> of(long length, Silence silence) throws IOException {
    List<Long> starts = new ArrayList<>();
    starts.add(0L);
    long last = 0;
    int silent = 0;
    for (long at = 0; at + frame <= length; at += frame) {
      if (at + frame + 2L * (SILENCE_BEFORE + SILENCE_AFTER) < last + stretch) {
        silent = UNKNOWN; // too early for a cut
        continue;
      }
      silent = silence.at(at, frame) ? silent + frame : 0;
      long cut = at + frame - SILENCE_AFTER;
      if (isEnough(silent) && !isEnough(silent - frame) && cut >= last + stretch) {
        starts.add(cut);
        last = cut;
      }
    }
    return starts;
  }

  private static boolean isEnough(int silent) {
    return silent >= SILENCE_BEFORE + SILENCE_AFTER;
  }
}
