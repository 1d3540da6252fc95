package lector.audio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings the voices of a programme to the loudness of its narrator: each voice is measured over all
 * that it says (ITU-R BS.1770, gated), and has one gain.
 */
final class VoiceLevels {

  private static final String NARRATOR = "";

  /** Where nobody speaks, or one voice follows another. */
  private static final String NOBODY = "\u0000";

  /** As in mastering: a programme of which a sentence has changed mostly keeps its gains. */
  private static final double STEP_DB = 0.2;

  /** What the voices' own gains leave is less than this; a larger difference is a wrong measure. */
  private static final double MOST_DB = 6;

  /** Hops of speech, two seconds of it, that a measurement needs. */
  private static final int FEWEST_HOPS = 20;

  private static final int CHUNK = 1 << 16;

  private final List<Stretch> stretches = new ArrayList<>();
  private boolean hasOthers;

  /** What a voice says, or nobody, from a sample, inclusive, to another, exclusive. */
  private record Stretch(String voice, long start, long end) {}

  /** Notes that a voice other than the narrator's says something. */
  void add(String voice, long start, long end) {
    stretches.add(new Stretch(voice, start, end));
    hasOthers = true;
  }

  /** Notes that nobody says anything; pauses would make the narrator seem quieter. */
  void addPause(long start, long end) {
    stretches.add(new Stretch(NOBODY, start, end));
  }

  /** Whether others than the narrator speak. */
  boolean hasOthers() {
    return hasOthers;
  }

  /**
   * Copies a programme with each voice at its level.
   *
   * @param energies of the programme, as {@link JoinedLoudness#hopEnergies} gives them
   */
  void copy(PcmSpool from, double[] energies, Recording to) throws IOException {
    Map<String, Double> gainsDb = gainsDb(energies, Gating.hopLength(from.sampleRateHz()));
    long at = 0;
    for (Stretch stretch : stretches) {
      copy(from, at, stretch.start(), 0, to);
      copy(from, stretch.start(), stretch.end(), gainsDb.get(stretch.voice()), to);
      at = stretch.end();
    }
    copy(from, at, from.length(), 0, to);
  }

  private static void copy(PcmSpool from, long start, long end, double gainDb, Recording to)
      throws IOException {
    float gain = (float) Decibels.toAmplitude(gainDb);
    for (long at = start; at < end; at += CHUNK) {
      float[] samples = new float[(int) Math.min(CHUNK, end - at)];
      from.read(at, samples, samples.length);
      for (int i = 0; i < samples.length; i++) {
        samples[i] *= gain;
      }
      to.append(new Pcm(from.sampleRateHz(), samples));
    }
  }

  /** The gain of each voice, in dB. */
  private Map<String, Double> gainsDb(double[] energies, int hopLength) {
    Map<String, double[]> byVoice = energiesByVoice(energies, hopLength);
    double[] narrators = byVoice.getOrDefault(NARRATOR, new double[0]);
    Map<String, Double> gains = new TreeMap<>();
    gains.put(NOBODY, 0.0);
    for (Stretch stretch : stretches) {
      gains.computeIfAbsent(
          stretch.voice(), voice -> gainDb(byVoice.getOrDefault(voice, new double[0]), narrators));
    }
    return gains;
  }

  private static double gainDb(double[] energies, double[] narrators) {
    if (energies.length < FEWEST_HOPS || narrators.length < FEWEST_HOPS) {
      return 0;
    }
    double wanted = Gating.integratedLufs(narrators) - Gating.integratedLufs(energies);
    return Double.isFinite(wanted)
        ? Math.max(-MOST_DB, Math.min(MOST_DB, Math.rint(wanted / STEP_DB) * STEP_DB))
        : 0;
  }

  /** The energies of the hops in which one voice alone speaks. */
  private Map<String, double[]> energiesByVoice(double[] energies, int hopLength) {
    String[] voices = new String[energies.length];
    Arrays.fill(voices, NARRATOR);
    for (Stretch stretch : stretches) {
      int first = (int) (stretch.start() / hopLength);
      int last = (int) ((stretch.end() - 1) / hopLength);
      for (int hop = first; hop <= last && hop < voices.length; hop++) {
        boolean isAlone =
            (long) hop * hopLength >= stretch.start()
                && (long) (hop + 1) * hopLength <= stretch.end();
        voices[hop] = isAlone ? stretch.voice() : NOBODY;
      }
    }
    Map<String, List<Double>> lists = new TreeMap<>();
    for (int hop = 0; hop < energies.length; hop++) {
      lists.computeIfAbsent(voices[hop], voice -> new ArrayList<>()).add(energies[hop]);
    }
    Map<String, double[]> byVoice = new TreeMap<>();
    lists.forEach(
        (voice, list) ->
            byVoice.put(voice, list.stream().mapToDouble(Double::doubleValue).toArray()));
    return byVoice;
  }
}
