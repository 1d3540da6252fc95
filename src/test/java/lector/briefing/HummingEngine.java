package lector.briefing;

import java.util.ArrayList;
import java.util.List;
import lector.audio.Pcm;
import lector.speech.Speech;
import lector.speech.Speech.Span;
import lector.speech.SpeechEngine;
import lector.speech.Voice;
import lector.text.Sentence;

/** Hums: every spoken word is a tone of 300 ms. */
final class HummingEngine implements SpeechEngine {

  private static final int RATE = 8_000;
  private static final int WORD = RATE * 3 / 10;

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
    float[] samples = new float[WORD * sentence.words().size()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (0.2 * Math.sin(2 * Math.PI * 440 * i / RATE));
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      spans.add(new Span(i * WORD, (i + 1) * WORD));
    }
    return new Speech(new Pcm(RATE, samples), spans);
  }

  @Override
  public void close() {}
}
