package lector.episode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import lector.audio.Pcm;
import lector.phoneme.UserLexicon;
import lector.speech.ResampledEngine;
import lector.speech.Speech;
import lector.speech.Speech.Part;
import lector.speech.Speech.Span;
import lector.speech.SpeechEngine;
import lector.speech.Voice;
import lector.text.Sentence;

/**
 * A narrator and the voices of those who are quoted: each sentence is spoken in the voices that its
 * passage's turns name, with the pauses that its punctuation asks for between them.
 *
 * <p>Closing it closes the narrator; whoever loaded the other voices closes them.
 */
public final class Ensemble implements SpeechEngine {

  private final SpeechEngine narrator;
  private final Function<String, SpeechEngine> others;
  private final Map<String, SpeechEngine> loaded = new ConcurrentHashMap<>();

  /**
   * An ensemble.
   *
   * @param narrator who reads all that nobody else says
   * @param others gives a voice by its name; asked once for each that speaks
   */
  public Ensemble(SpeechEngine narrator, Function<String, SpeechEngine> others) {
    this.narrator = narrator;
    this.others = others;
  }

  @Override
  public Voice voice() {
    return narrator.voice();
  }

  @Override
  public int sampleRateHz() {
    return narrator.sampleRateHz();
  }

  @Override
  public double nominalLufs() {
    return narrator.nominalLufs();
  }

  @Override
  public SpeechEngine with(UserLexicon lexicon) {
    return new Ensemble(narrator.with(lexicon), name -> others.apply(name).with(lexicon));
  }

  @Override
  public Speech speak(Sentence sentence, double speed) {
    if (sentence.passage().turns().isEmpty()) {
      return narrator.speak(sentence, speed);
    }
    List<Piece> pieces = Piece.of(sentence);
    if (pieces.stream().allMatch(piece -> isNarrators(piece.voice()))) {
      return narrator.speak(sentence, speed);
    }
    List<Speech> parts =
        pieces.stream().map(piece -> engine(piece.voice()).speak(piece.sentence(), speed)).toList();
    return join(pieces, parts, speed);
  }

  @Override
  public void require(Collection<String> voices) {
    voices.forEach(this::engine);
  }

  private boolean isNarrators(String voice) {
    return voice.isEmpty() || voice.equals(narrator.voice().name());
  }

  private SpeechEngine engine(String voice) {
    return isNarrators(voice) ? narrator : loaded.computeIfAbsent(voice, this::load);
  }

  private SpeechEngine load(String voice) {
    SpeechEngine engine = others.apply(voice);
    return engine.sampleRateHz() == sampleRateHz()
        ? engine
        : new ResampledEngine(engine, sampleRateHz());
  }

  private Speech join(List<Piece> pieces, List<Speech> speeches, double speed) {
    int[] starts = new int[pieces.size()];
    int length = 0;
    for (int i = 0; i < starts.length; i++) {
      double pause = i == 0 ? 0 : Pacing.secondsBetween(pieces.get(i).between());
      starts[i] = length + (int) Math.round(pause / speed * sampleRateHz());
      length = starts[i] + speeches.get(i).pcm().length();
    }
    float[] samples = new float[length];
    List<Span> words = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      int start = starts[i];
      Pcm pcm = speeches.get(i).pcm();
      System.arraycopy(pcm.samples(), 0, samples, start, pcm.length());
      for (Span word : speeches.get(i).words()) {
        words.add(new Span(start + word.start(), start + word.end()));
      }
      if (!isNarrators(pieces.get(i).voice()) && pcm.length() > 0) {
        parts.add(new Part(start, start + pcm.length(), pieces.get(i).voice()));
      }
    }
    return new Speech(new Pcm(sampleRateHz(), samples), words, parts);
  }

  @Override
  public void close() {
    narrator.close();
  }
}
