package lector.speech;

import java.util.List;
import lector.audio.Pcm;
import lector.audio.Resampler;
import lector.phoneme.UserLexicon;
import lector.speech.Speech.Span;
import lector.text.Sentence;

/** An engine whose speech is brought to another sample rate. */
public final class ResampledEngine implements SpeechEngine {

  private final SpeechEngine engine;
  private final Resampler resampler;
  private final int sampleRateHz;

  /**
   * Puts a resampler behind an engine.
   *
   * @param engine who speaks
   * @param sampleRateHz the sample rate to reach, in samples a second
   */
  public ResampledEngine(SpeechEngine engine, int sampleRateHz) {
    this.engine = engine;
    this.resampler = new Resampler(engine.sampleRateHz(), sampleRateHz);
    this.sampleRateHz = sampleRateHz;
  }

  @Override
  public Voice voice() {
    return engine.voice();
  }

  @Override
  public int sampleRateHz() {
    return sampleRateHz;
  }

  @Override
  public double nominalLufs() {
    return engine.nominalLufs();
  }

  @Override
  public SpeechEngine with(UserLexicon lexicon) {
    return new ResampledEngine(engine.with(lexicon), sampleRateHz);
  }

  @Override
  public Speech speak(Sentence sentence, double speed) {
    Speech speech = engine.speak(sentence, speed);
    Pcm pcm = resampler.resample(speech.pcm());
    Pcm.roundTo16Bits(pcm.samples());
    List<Span> words =
        speech.words().stream()
            .map(word -> new Span(place(word.start(), pcm), place(word.end(), pcm)))
            .toList();
    return new Speech(pcm, words);
  }

  private int place(int sample, Pcm pcm) {
    return (int) Math.min(pcm.length(), resampler.place(sample));
  }

  @Override
  public void close() {
    engine.close();
  }
}
