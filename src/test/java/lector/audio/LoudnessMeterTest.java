package lector.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the test signals of EBU Tech 3341, table 1: a stereo sine is mono on two speakers. */
class LoudnessMeterTest {

  private static final double TOLERANCE_LU = 0.1;

  /** Stretches of a 1 kHz sine, each a level in dBFS and a length in seconds. */
  private static double measure(int sampleRateHz, double... levelsAndSeconds) {
    List<float[]> parts = new ArrayList<>();
    for (int i = 0; i < levelsAndSeconds.length; i += 2) {
      parts.add(Tone.sine(sampleRateHz, 1000, levelsAndSeconds[i], levelsAndSeconds[i + 1]));
    }
    float[] signal = Tone.join(parts.toArray(float[][]::new));
    LoudnessMeter meter = LoudnessMeter.asPlayed(sampleRateHz);
    meter.add(signal, 0, signal.length);
    return meter.integratedLufs();
  }

  @ParameterizedTest
  @ValueSource(ints = {48000, 44100, 24000, 22050, 16000})
  void measuresASteadySine(int rate) {
    assertEquals(-23, measure(rate, -23, 20), TOLERANCE_LU);
    assertEquals(-33, measure(rate, -33, 20), TOLERANCE_LU);
  }

  @ParameterizedTest
  @ValueSource(ints = {48000, 24000})
  void gatesWhatIsTenUnitsBelowTheRest(int rate) {
    assertEquals(-23, measure(rate, -36, 10, -23, 60, -36, 10), TOLERANCE_LU);
  }

  @ParameterizedTest
  @ValueSource(ints = {48000, 24000})
  void gatesWhatIsBelowSeventy(int rate) {
    assertEquals(-23, measure(rate, -72, 10, -36, 10, -23, 60, -36, 10, -72, 10), TOLERANCE_LU);
  }

  @ParameterizedTest
  @ValueSource(ints = {48000, 24000})
  void averagesWhatLiesWithinTheGate(int rate) {
    assertEquals(-23, measure(rate, -26, 20, -20, 20.1, -26, 20), TOLERANCE_LU);
  }

  @Test
  void countsOneSpeakerThreeUnitsLower() {
    float[] sine = Tone.sine(24000, 1000, -23, 5);
    LoudnessMeter meter = LoudnessMeter.oneChannel(24000);
    meter.add(sine, 0, sine.length);
    assertEquals(-26.01, meter.integratedLufs(), TOLERANCE_LU);
  }

  @Test
  void doesNotDependOnHowTheSamplesCome() {
    float[] sine = Tone.sine(24000, 440, -20, 3.03);
    LoudnessMeter whole = LoudnessMeter.asPlayed(24000);
    whole.add(sine, 0, sine.length);
    LoudnessMeter pieces = LoudnessMeter.asPlayed(24000);
    for (int at = 0; at < sine.length; at += 777) {
      pieces.add(sine, at, Math.min(sine.length, at + 777));
    }
    assertEquals(whole.integratedLufs(), pieces.integratedLufs(), 1e-9);
  }

  @Test
  void hearsSilenceAsNothing() {
    LoudnessMeter meter = LoudnessMeter.asPlayed(24000);
    assertEquals(Double.NEGATIVE_INFINITY, meter.integratedLufs());
    meter.add(new float[48000], 0, 48000);
    assertEquals(Double.NEGATIVE_INFINITY, meter.integratedLufs());
  }

  @Test
  void measuresWhatIsShorterThanABlock() {
    assertEquals(-23, measure(24000, -23, 0.25), 0.5);
    assertEquals(-23, measure(24000, -23, 0.05), 1);
  }
}
