package lector.episode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lector.script.Passage;
import lector.speech.Speech;
import lector.speech.SpeechEngine;
import lector.text.Sentence;
import lector.text.TextFrontEnd;

/**
 * Speaks passages in parallel and gives them back in order. Reads only a little ahead, so memory
 * does not grow with the length. For use by one thread.
 */
final class SpeechQueue implements AutoCloseable {

  /** Sentences under way for each worker. */
  private static final int AHEAD = 4;

  private final TextFrontEnd frontEnd;
  private final SpeechEngine engine;
  private final double speed;
  private final int mostUnderWay;
  private final ExecutorService pool;
  private final Iterator<Passage> waiting;
  private final Deque<List<Pending>> underWay = new ArrayDeque<>();
  private int sentencesUnderWay;

  /**
   * Starts to speak.
   *
   * @param passages what to say
   * @param speed the pace, where 1 is the voice's own
   * @param workers how many sentences are spoken at once
   */
  SpeechQueue(
      Iterator<Passage> passages,
      TextFrontEnd frontEnd,
      SpeechEngine engine,
      double speed,
      int workers) {
    this.waiting = passages;
    this.frontEnd = frontEnd;
    this.engine = engine;
    this.speed = speed;
    this.mostUnderWay = AHEAD * workers;
    this.pool = Executors.newFixedThreadPool(workers);
  }

  /** The sentences of the next passage, in order; the speech of some may not be there yet. */
  List<Pending> nextPassage() {
    while (waiting.hasNext() && (underWay.isEmpty() || sentencesUnderWay < mostUnderWay)) {
      List<Pending> sentences =
          frontEnd.sentences(waiting.next()).stream().map(Pending::new).toList();
      sentencesUnderWay += sentences.size();
      underWay.add(sentences);
    }
    List<Pending> next = underWay.remove();
    sentencesUnderWay -= next.size();
    return next;
  }

  /** Stops the sentences that are under way. */
  @Override
  public void close() {
    pool.shutdownNow();
  }

  /** A sentence that is being spoken. */
  final class Pending {
    private final Sentence sentence;
    private final Future<Speech> speech;

    private Pending(Sentence sentence) {
      this.sentence = sentence;
      this.speech = pool.submit(() -> engine.speak(sentence, speed));
    }

    Sentence sentence() {
      return sentence;
    }

    /** Its speech, as soon as it is there. */
    Speech speech() {
      try {
        return speech.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        throw new IllegalStateException("not spoken: " + sentence.spoken(), e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while speaking", e);
      }
    }
  }
}
