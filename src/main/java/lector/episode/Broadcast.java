package lector.episode;

import java.io.IOException;
import lector.article.Article;
import lector.article.UnreadableInputException;
import lector.audio.Sound;
import lector.script.Script;
import lector.script.ScriptWriter;
import lector.speech.SpeechEngine;
import lector.text.TextFrontEnd;

/** Speaks an article as it comes, without making an episode of it. */
public final class Broadcast {

  private final TextFrontEnd frontEnd;
  private final SpeechEngine engine;
  private final Settings settings;
  private final Progress progress;

  /**
   * Prepares to speak.
   *
   * @param frontEnd turns passages into words
   * @param engine who speaks
   * @param settings how; their formats are not looked at
   * @param progress hears how far it has come
   */
  public Broadcast(
      TextFrontEnd frontEnd, SpeechEngine engine, Settings settings, Progress progress) {
    this.frontEnd = frontEnd;
    this.engine = engine;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Speaks an article from its beginning to its end.
   *
   * @param sound hears each sentence as soon as it is spoken
   * @throws UnreadableInputException if there is nothing in it that the voice can say
   */
  public void speak(Article article, Sound sound) throws IOException {
    Script script = ScriptWriter.write(article, settings.rules());
    engine.require(script.voices());
    try (SpeechQueue speeches = SpeechQueue.of(script, frontEnd, engine, settings)) {
      Frame frame = settings.frame();
      int rate = engine.sampleRateHz();
      Narration narration =
          new Narration(
              new FramedSound(sound, frame, rate, engine.nominalLufs()),
              rate,
              settings.speed(),
              progress);
      Receipt.of(script, narration.narrate(script, speeches)).checkSomethingIsHeard(article);
    }
  }
}
