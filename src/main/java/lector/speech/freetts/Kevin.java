package lector.speech.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.Voice;
import java.util.ArrayList;
import java.util.List;
import lector.audio.Pcm;
import lector.speech.Speech;
import lector.speech.Speech.Span;
import lector.text.Sentence;
import lector.text.SpokenWord;

/** One FreeTTS voice with its sink and its timing. Not for use by several threads. */
final class Kevin implements AutoCloseable {

  static final int SAMPLE_RATE_HZ = 16_000;

  /** Words a minute at its own pace. */
  private final float rate;

  private final Voice voice;
  private final ByteSink sink = new ByteSink();

  /** When each token that FreeTTS was given ends, in seconds, over all utterances of a sentence. */
  private final List<Double> tokenEnds = new ArrayList<>();

  private double secondsBefore;

  @SuppressWarnings("unchecked") // FreeTTS has raw lists
  Kevin(Voice voice) {
    this.voice = voice;
    voice.allocate();
    voice.setAudioPlayer(sink);
    voice.getUtteranceProcessors().add(new Timer());
    this.rate = voice.getRate();
  }

  Speech speak(Sentence sentence, double speed) {
    tokenEnds.clear();
    secondsBefore = 0;
    sink.take();
    voice.setRate((float) (rate * speed));
    StringBuilder text = new StringBuilder();
    List<Integer> tokensOfWord = new ArrayList<>();
    for (SpokenWord word : sentence.words()) {
      String said = word.display().replace('-', ' ').strip();
      tokensOfWord.add(said.isEmpty() ? 0 : said.split("\\s+", -1).length);
      text.append(said).append(pause(word.closing())).append(' ');
    }
    if (!text.toString().isBlank()) {
      voice.speak(text.toString().strip());
    }
    return new Speech(new Pcm(SAMPLE_RATE_HZ, samples(sink.take())), spans(tokensOfWord));
  }

  /** What FreeTTS makes of punctuation: a short pause or a long one. */
  private static String pause(String closing) {
    if (closing.indexOf('?') >= 0) {
      return "?";
    }
    boolean pauses = closing.chars().anyMatch(sign -> ",;:—…)".indexOf(sign) >= 0);
    return pauses ? "," : "";
  }

  private List<Span> spans(List<Integer> tokensOfWord) {
    List<Span> spans = new ArrayList<>();
    int token = 0;
    int end = 0;
    for (int tokens : tokensOfWord) {
      int start = end;
      token = Math.min(tokenEnds.size(), token + tokens);
      if (tokens > 0 && token > 0) {
        end = (int) Math.round(tokenEnds.get(token - 1) * SAMPLE_RATE_HZ);
      }
      spans.add(new Span(start, end));
    }
    return spans;
  }

  private static float[] samples(byte[] bytes) {
    float[] samples = new float[bytes.length / 2];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xff)) / 32768f;
    }
    return samples;
  }

  @Override
  public void close() {
    voice.deallocate();
  }

  /** Runs after all of FreeTTS's stages and notes when each token ends. */
  private final class Timer implements UtteranceProcessor {

    @Override
    public void processUtterance(Utterance utterance) {
      double end = 0;
      for (Item token = utterance.getRelation(Relation.TOKEN).getHead();
          token != null;
          token = token.getNext()) {
        Item word = token.getLastDaughter();
        if (word != null) {
          end = Math.max(end, endOf(word));
        }
        tokenEnds.add(secondsBefore + end);
      }
      Item last = utterance.getRelation(Relation.SEGMENT).getTail();
      secondsBefore += last == null ? 0 : last.getFeatures().getFloat("end");
    }

    private double endOf(Item word) {
      Item structure = word.getItemAs(Relation.SYLLABLE_STRUCTURE);
      if (structure == null || structure.getLastDaughter() == null) {
        return 0;
      }
      Item segment = structure.getLastDaughter().getLastDaughter().getItemAs(Relation.SEGMENT);
      return segment.getFeatures().getFloat("end");
    }

    @Override
    public String toString() {
      return "timing";
    }
  }
}
