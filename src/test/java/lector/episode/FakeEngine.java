package lector.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lector.audio.Pcm;
import lector.speech.Speech;
import lector.speech.Speech.Span;
import lector.speech.SpeechEngine;
import lector.speech.Voice;
import lector.text.Sentence;
import lector.text.SpokenWord;

/** Hums: every spoken word is a tone of 100 ms, with no silence between. */
public class FakeEngine implements SpeechEngine {

  public static final int RATE = 16_000;
  static final int WORD = RATE / 10;

  final AtomicInteger spoken = new AtomicInteger();

  @Override
  public Voice voice() {
    return new Voice("hum", "fake", "en-US", "female", "CC0-1.0", "1");
  }

  @Override
  public int sampleRateHz() {
    return RATE;
  }

  @Override
  public double nominalLufs() {
    return -20;
  }

  @Override
  public Speech speak(Sentence sentence, double speed) {
    spoken.incrementAndGet();
    return hum(sentence.words());
  }

  static Speech hum(List<SpokenWord> words) {
    float[] samples = new float[WORD * words.size()];
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (0.2 * Math.sin(2 * Math.PI * 440 * i / RATE));
    }
    for (int i = 0; i < words.size(); i++) {
      spans.add(new Span(i * WORD, (i + 1) * WORD));
    }
    return new Speech(new Pcm(RATE, samples), spans);
  }

  @Override
  public void close() {}
}
