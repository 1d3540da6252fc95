package lector.audio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

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
    Search search = search(silence);
    for (OptionalLong cut = search.next(length); cut.isPresent(); cut = search.next(length)) {
      starts.add(cut.getAsLong());
    }
    return starts;
  }

  /** Looks for the cuts of a programme that may still grow. */
  Search search(Silence silence) {
    return new Search(silence);
  }

  /** Looks for the cuts of a programme, from its start on. For use by one thread. */
  final class Search {
    private final Silence silence;
    private long at;
    private long last;
    private int silent;

    private Search(Silence silence) {
      this.silence = silence;
    }

    /**
     * The next cut, if there is one in what there is of the programme.
     *
     * @param length how many samples there are
     */
    OptionalLong next(long length) throws IOException {
      while (at + frame <= length) {
        long end = at + frame;
        boolean isTooEarly = end + 2L * (SILENCE_BEFORE + SILENCE_AFTER) < last + stretch;
        silent = isTooEarly ? UNKNOWN : silence.at(at, frame) ? silent + frame : 0;
        at = end;
        long cut = end - SILENCE_AFTER;
        if (isEnough(silent) && !isEnough(silent - frame) && cut >= last + stretch) {
          last = cut;
          return OptionalLong.of(cut);
        }
      }
      return OptionalLong.empty();
    }
  }

  private static boolean isEnough(int silent) {
    return silent >= SILENCE_BEFORE + SILENCE_AFTER;
  }
}
