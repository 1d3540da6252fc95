package lector.speech.onnx;

import ai.onnxruntime.OrtException;
import java.util.List;
import lector.audio.LoudnessMeter;
import lector.cache.Key;
import lector.cache.Measurements;
import lector.install.UserFolders;
import lector.speech.Speech;
import lector.speech.Voice;

/**
 * Measures how loud a voice is beside the narrator, for voices of which the catalogue is silent.
 */
final class VoiceLevel {

  /** Three sentences: lists 1 and 2 of the Harvard sentences (IEEE, 1969). */
  private static final List<String> SENTENCES =
      List.of(
          "ðə bˈɜɹʧ kənˈu slˈɪd ˌɔn ðə smˈuð plˈæŋks.",
          "fˈɔɹ ˈWəɹz ʌv stˈɛdi wˈɜɹk fˈAst ˌʌs.",
          "ɐ pˈɑt ʌv tˈi hˈɛlps tə pˈæs ði ˈivnɪŋ.");

  /** Heart's loudness on these sentences, in LUFS as played on two speakers. */
  private static final double NARRATOR_LUFS = -22.52;

  /** A model that is so quiet or loud is broken, and nothing is made of its noise. */
  private static final double MOST_GAIN_DB = 24;

  private VoiceLevel() {}

  /**
   * What brings a voice to the narrator's loudness, in tenths of a dB; measured once, then kept in
   * the user's cache.
   *
   * @param model the voice without a gain
   * @param speaker number of the speaker, which is 0 where there is only one
   */
  static double gainDb(AcousticModel model, Voice voice, long speaker) throws OrtException {
    return Measurements.in(UserFolders.cache().resolve("measured"))
        .get(
            new Key("level 2").add(voice.version()).add(Long.toString(speaker)).name(),
            () -> gainDb(model));
  }

  /**
   * What brings a voice to the narrator's loudness, in tenths of a dB.
   *
   * @param model the voice without a gain
   */
  static double gainDb(AcousticModel model) throws OrtException {
    LoudnessMeter meter = LoudnessMeter.asPlayed(model.sampleRateHz());
    for (String sentence : SENTENCES) {
      Speech speech = model.speak(new Utterance(sentence, List.of()), 1);
      meter.add(speech.pcm().samples(), 0, speech.pcm().length());
    }
    double gain = Math.round(10 * (NARRATOR_LUFS - meter.integratedLufs())) / 10.0;
    return Math.max(-MOST_GAIN_DB, Math.min(MOST_GAIN_DB, gain));
  }
}
