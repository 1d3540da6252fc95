package lector.speech.onnx;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lector.audio.Pcm;
import lector.phoneme.Phonemes;
import lector.phoneme.Phonemizer;
import lector.phoneme.UserLexicon;
import lector.speech.Speech;
import lector.speech.Speech.Span;
import lector.speech.SpeechEngine;
import lector.speech.Voice;
import lector.text.Sentence;

/**
 * Speaks with a neural voice: a sentence's words become phonemes, and its {@link AcousticModel}
 * makes them sound. A sentence that is too long for one call is divided at a clause.
 */
final class PhonemeEngine implements SpeechEngine {

  /** Heart's, measured over half an hour of prose; the others are brought to it. */
  private static final double NOMINAL_LUFS = -23;

  /** Between the parts of a sentence that is too long for one call, in seconds. */
  private static final double BREATH_SECONDS = 0.15;

  private final Voice voice;
  private final String revision;
  private final Phonemizer phonemizer;
  private final AcousticModel model;
  private final Runnable onClose;

  /**
   * An engine.
   *
   * @param revision what, when it changes, changes the sound of the same phonemes
   * @param onClose closes what the phonemizer holds
   */
  PhonemeEngine(
      Voice voice, String revision, Phonemizer phonemizer, AcousticModel model, Runnable onClose) {
    this.voice = voice;
    this.revision = revision;
    this.phonemizer = phonemizer;
    this.model = model;
    this.onClose = onClose;
  }

  @Override
  public SpeechEngine with(UserLexicon lexicon) {
    return new PhonemeEngine(voice, revision, phonemizer.with(lexicon), model, onClose);
  }

  @Override
  public Voice voice() {
    return voice;
  }

  @Override
  public int sampleRateHz() {
    return model.sampleRateHz();
  }

  @Override
  public double nominalLufs() {
    return NOMINAL_LUFS;
  }

  @Override
  public Speech speak(Sentence sentence, double speed) {
    return speak(phonemizer.phonemes(sentence), speed);
  }

  @Override
  public Prepared prepare(Sentence sentence) {
    Phonemes phonemes = phonemizer.phonemes(sentence);
    return new Prepared() {
      @Override
      public String content() {
        return revision + "\n" + phonemes.symbols() + "\n" + phonemes.words();
      }

      @Override
      public Speech speak(double speed) {
        return PhonemeEngine.this.speak(phonemes, speed);
      }
    };
  }

  private Speech speak(Phonemes phonemes, double speed) {
    List<Speech> parts = new ArrayList<>();
    for (Utterance utterance : Utterance.split(phonemes, model.mostSymbols())) {
      parts.add(speak(utterance, (float) speed));
    }
    return Speech.join(sampleRateHz(), parts, (int) (BREATH_SECONDS * sampleRateHz() / speed));
  }

  private Speech speak(Utterance utterance, float speed) {
    if (utterance.symbols().isBlank()) {
      return new Speech(
          new Pcm(sampleRateHz(), new float[0]),
          Collections.nCopies(utterance.words().size(), new Span(0, 0)));
    }
    try {
      return model.speak(utterance, speed);
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the network of the voice "
              + voice.name()
              + " failed on \""
              + utterance.symbols()
              + "\": "
              + e.getMessage(),
          e);
    }
  }

  @Override
  public void close() {
    model.close();
    onClose.run();
  }
}
