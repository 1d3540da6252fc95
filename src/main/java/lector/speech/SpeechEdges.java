package lector.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lector.audio.Pcm;
import lector.speech.Speech.Span;

/**
 * Finds where speech is heard, by energy: trims the silence at the ends of a sentence, and moves
 * the words that stand beside a pause to the edge of the sound.
 *
 * <p>An engine's own word times say where its model changed from one phoneme to the next. Within
 * running speech that is where the word starts; beside a pause it is not, since the pause is part
 * of the phoneme before it.
 */
public final class SpeechEdges {

  /** Frames of the energy curve, in seconds. */
  private static final double FRAME_SECONDS = 0.005;

  /** So many of a hundred frames are less loud than the loud ones. */
  private static final int LOUD = 95;

  /** Quieter than the loud frames by this much is silence, in dB. */
  private static final double BELOW_LOUD_DB = 38;

  /** Silence this long between sounds is a pause, in seconds. */
  private static final double PAUSE_SECONDS = 0.06;

  /** How far a word is moved at most, in seconds. */
  private static final double REACH_SECONDS = 0.2;

  /** What is kept before the first sound and after the last, in seconds; faded in and out. */
  private static final double LEAD_SECONDS = 0.02;

  private static final double TAIL_SECONDS = 0.06;

  private SpeechEdges() {}

  /**
   * Trims a sentence, sharpens its words' times, and rounds its samples to 16-bit values.
   *
   * @param pcm the sentence as it was synthesized; its samples are not changed
   * @param words the words' places in it, as the engine gives them
   */
  public static Speech trim(Pcm pcm, List<Span> words) {
    int frame = (int) Math.round(FRAME_SECONDS * pcm.sampleRateHz());
    boolean[] heard = heard(pcm.samples(), frame);
    List<Span> sounds = sounds(heard, frame, pcm.length(), pcm.sampleRateHz());
    if (sounds.isEmpty()) {
      return silent(pcm, words);
    }
    int from = Math.max(0, sounds.get(0).start() - seconds(LEAD_SECONDS, pcm));
    int to = Math.min(pcm.length(), last(sounds).end() + seconds(TAIL_SECONDS, pcm));
    float[] kept = Arrays.copyOfRange(pcm.samples(), from, to);
    fade(kept, Math.min(sounds.get(0).start() - from, kept.length), true);
    fade(kept, Math.min(to - last(sounds).end(), kept.length), false);
    Pcm.roundTo16Bits(kept);
    List<Span> moved = new ArrayList<>();
    int earliest = 0;
    for (Span word : snap(words, sounds, seconds(REACH_SECONDS, pcm))) {
      int start = Math.max(earliest, clamp(word.start() - from, kept.length));
      int end = Math.max(start, clamp(word.end() - from, kept.length));
      moved.add(new Span(start, end));
      earliest = end;
    }
    return new Speech(new Pcm(pcm.sampleRateHz(), kept), moved);
  }

  private static Speech silent(Pcm pcm, List<Span> words) {
    List<Span> nowhere = words.stream().map(word -> new Span(0, 0)).toList();
    return new Speech(new Pcm(pcm.sampleRateHz(), new float[0]), nowhere);
  }

  private static boolean[] heard(float[] samples, int frame) {
    double[] energy = new double[samples.length / frame];
    for (int k = 0; k < energy.length; k++) {
      energy[k] = energy(samples, k * frame, (k + 1) * frame);
    }
    double loud = energy.length == 0 ? 0 : ranked(energy.clone(), LOUD * (energy.length - 1) / 100);
    double least = Math.max(loud / Math.pow(10, BELOW_LOUD_DB / 10), 1e-7 * frame);
    boolean[] heard = new boolean[energy.length];
    for (int k = 0; k < heard.length; k++) {
      heard[k] = energy[k] > least;
    }
    return heard;
  }

  private static double energy(float[] samples, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += (double) samples[i] * samples[i];
    }
    return sum;
  }

  /**
   * The value that would have an index if all were in order, by C. A. R. Hoare's FIND (1961), which
   * is done before the others are in order.
   *
   * @param values changed
   */
  private static double ranked(double[] values, int index) {
    int low = 0;
    int high = values.length - 1;
    while (low < high) {
      double pivot = values[index];
      int up = low;
      int down = high;
      while (up <= down) {
        while (values[up] < pivot) {
          up++;
        }
        while (values[down] > pivot) {
          down--;
        }
        if (up <= down) {
          double other = values[up];
          values[up++] = values[down];
          values[down--] = other;
        }
      }
      low = down < index ? up : low;
      high = index < up ? down : high;
    }
    return values[index];
  }

  /** Stretches of sound between pauses. */
  private static List<Span> sounds(boolean[] heard, int frame, int length, int sampleRateHz) {
    int pauseFrames = (int) Math.round(PAUSE_SECONDS * sampleRateHz / frame);
    List<Span> sounds = new ArrayList<>();
    int start = -1;
    int silence = 0;
    for (int k = 0; k < heard.length; k++) {
      if (heard[k]) {
        start = start < 0 ? k : start;
        silence = 0;
      } else if (start >= 0 && ++silence >= pauseFrames) {
        sounds.add(new Span(start * frame, (k + 1 - silence) * frame));
        start = -1;
        silence = 0;
      }
    }
    if (start >= 0) {
      int end = (heard.length - silence) * frame;
      sounds.add(new Span(start * frame, silence == 0 ? length : end));
    }
    return sounds;
  }

  /** Moves the nearest word start to each start of a sound, and the nearest end to each end. */
  private static List<Span> snap(List<Span> words, List<Span> sounds, int reach) {
    int[] starts = words.stream().mapToInt(Span::start).toArray();
    int[] ends = words.stream().mapToInt(Span::end).toArray();
    boolean[] sounding = new boolean[starts.length];
    for (int i = 0; i < starts.length; i++) {
      sounding[i] = ends[i] > starts[i];
    }
    for (Span sound : sounds) {
      move(starts, sounding, sound.start(), reach);
      move(ends, sounding, sound.end(), reach);
    }
    List<Span> snapped = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      snapped.add(new Span(starts[i], ends[i]));
    }
    return snapped;
  }

  private static void move(int[] places, boolean[] sounding, int edge, int reach) {
    int nearest = -1;
    for (int i = 0; i < places.length; i++) {
      int distance = Math.abs(places[i] - edge);
      if (sounding[i]
          && distance <= reach
          && (nearest < 0 || distance < Math.abs(places[nearest] - edge))) {
        nearest = i;
      }
    }
    if (nearest >= 0) {
      places[nearest] = edge;
    }
  }

  private static void fade(float[] samples, int length, boolean in) {
    for (int i = 0; i < length; i++) {
      int at = in ? i : samples.length - 1 - i;
      samples[at] *= (float) (0.5 - 0.5 * StrictMath.cos(Math.PI * (i + 0.5) / length));
    }
  }

  private static int seconds(double seconds, Pcm pcm) {
    return (int) Math.round(seconds * pcm.sampleRateHz());
  }

  private static int clamp(int place, int length) {
    return Math.max(0, Math.min(length, place));
  }

  private static Span last(List<Span> spans) {
    return spans.get(spans.size() - 1);
  }
}
