package lector.episode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import lector.script.Passage;
import lector.script.Script;
import lector.speech.Speech;
import lector.speech.SpeechEngine;
import lector.text.Sentence;
import lector.text.TextFrontEnd;
import org.jspecify.annotations.Nullable;

/**
 * Speaks passages in parallel and gives them back in order. Speaks only a little ahead, even within
 * a passage, so the memory for sound does not grow with the length. For use by one thread.
 */
final class SpeechQueue implements AutoCloseable {

  /** Sentences under way for each worker. */
  private static final int AHEAD = 4;

  private final TextFrontEnd frontEnd;
  private final SpeechEngine engine;
  private final double speed;
  private final int mostUnderWay;
  private final ExecutorService pool;
  private final Iterator<Passage> unread;
  private final Deque<List<Pending>> read = new ArrayDeque<>();
  private final Deque<Pending> unspoken = new ArrayDeque<>();
  private int underWay;

  /** What the workers are to take. Whoever uses this or what follows holds its lock. */
  private final List<Waiting> waiting = new ArrayList<>();

  /** Whether the first sentence is begun. It is never put off: somebody may be listening for it. */
  private boolean isBegun;

  /** Whether all sentences are handed to the workers. */
  private boolean isEnding;

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
    this.unread = passages;
    this.frontEnd = frontEnd;
    this.engine = engine;
    this.speed = speed;
    this.mostUnderWay = AHEAD * workers;
    this.pool = Executors.newFixedThreadPool(workers);
  }

  /** Starts to speak a script. */
  static SpeechQueue of(
      Script script, TextFrontEnd frontEnd, SpeechEngine engine, Settings settings) {
    return new SpeechQueue(
        script.chapters().stream().flatMap(chapter -> chapter.passages().stream()).iterator(),
        frontEnd,
        engine,
        settings.speed(),
        settings.workers());
  }

  /** The sentences of the next passage; each must be asked for its speech, in order. */
  List<Pending> nextPassage() {
    if (read.isEmpty()) {
      readPassage();
    }
    keepBusy();
    return read.remove();
  }

  private void readPassage() {
    List<Pending> sentences = frontEnd.sentences(unread.next()).stream().map(Pending::new).toList();
    read.add(sentences);
    unspoken.addAll(sentences);
  }

  /** Hands sentences to the workers, as many as may be under way. */
  private void keepBusy() {
    while (underWay < mostUnderWay && (!unspoken.isEmpty() || unread.hasNext())) {
      if (unspoken.isEmpty()) {
        readPassage();
      } else {
        hand(unspoken.remove());
      }
    }
  }

  private void hand(Pending sentence) {
    int length = sentence.sentence().spoken().length();
    synchronized (waiting) {
      waiting.add(new Waiting(length, sentence.start()));
      isEnding = unspoken.isEmpty() && !unread.hasNext();
    }
    underWay++;
    pool.execute(() -> take().run());
  }

  /** In order; but of the last ones the longest, so that the workers end at about the same time. */
  private FutureTask<Speech> take() {
    synchronized (waiting) {
      Waiting next =
          isEnding && isBegun
              ? Collections.max(waiting, Comparator.comparingInt(Waiting::length))
              : waiting.get(0);
      waiting.remove(next);
      isBegun = true;
      return next.speech();
    }
  }

  /**
   * Stops. Waits for the sentences that are being spoken, since the engine may be closed next. They
   * are short.
   */
  @Override
  public void close() {
    Workers.stop(pool);
  }

  /** A sentence that waits to be spoken or is being spoken. */
  final class Pending {
    private final Sentence sentence;
    private @Nullable FutureTask<Speech> speech;

    private Pending(Sentence sentence) {
      this.sentence = sentence;
    }

    private FutureTask<Speech> start() {
      FutureTask<Speech> started =
          new FutureTask<>(() -> engine.speak(sentence, speed * sentence.pace()));
      speech = started;
      return started;
    }

    Sentence sentence() {
      return sentence;
    }

    /** Its speech, as soon as it is there; to be asked for once. */
    Speech speech() {
      keepBusy();
      FutureTask<Speech> mine = speech;
      if (mine == null) {
        throw new IllegalStateException("asked for out of order or twice: " + sentence.spoken());
      }
      speech = null;
      try {
        return mine.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        throw new IllegalStateException("not spoken: " + sentence.spoken(), e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while speaking", e);
      } finally {
        underWay--;
      }
    }
  }

  /** A sentence that no worker has begun. */
  private record Waiting(int length, FutureTask<Speech> speech) {}
}
