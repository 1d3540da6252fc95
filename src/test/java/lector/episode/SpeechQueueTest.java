package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lector.audio.Pcm;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.speech.Speech;
import lector.text.Sentence;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SpeechQueueTest {

  @Test
  void keepsTheOrderWhenALaterSentenceIsReadyFirst() throws InterruptedException {
    CountDownLatch laterIsReady = new CountDownLatch(1);
    FakeEngine engine =
        new FakeEngine() {
          @Override
          public Speech speak(Sentence sentence, double speed) {
            if (sentence.spoken().equals("Number 0.")) {
              await(laterIsReady);
            } else {
              laterIsReady.countDown();
            }
            return named(sentence);
          }
        };
    List<Integer> order = new ArrayList<>();
    try (SpeechQueue queue = queue(engine, 2, passages(6))) {
      for (int i = 0; i < 6; i++) {
        queue.nextPassage().forEach(pending -> order.add(pending.speech().pcm().length()));
      }
    }
    assertEquals(IntStream.range(0, 6).boxed().toList(), order);
  }

  @Test
  void readsOnlyALittleAhead() {
    FakeEngine engine = new FakeEngine();
    try (SpeechQueue queue = queue(engine, 1, passages(100))) {
      queue.nextPassage().forEach(SpeechQueue.Pending::speech);
      assertTrue(engine.spoken.get() <= 6, () -> engine.spoken + " spoken for one");
      for (int i = 1; i < 100; i++) {
        queue.nextPassage().forEach(SpeechQueue.Pending::speech);
      }
      assertEquals(100, engine.spoken.get());
    }
  }

  /** A paragraph may be as long as a book: its speech must not all be held at once. */
  @Test
  void readsOnlyALittleAheadWithinAPassage() {
    FakeEngine engine = new FakeEngine();
    String book = String.join(" ", IntStream.range(0, 200).mapToObj(i -> "Number one.").toList());
    try (SpeechQueue queue = queue(engine, 1, List.of(passage(book)))) {
      List<SpeechQueue.Pending> sentences = queue.nextPassage();
      assertEquals(200, sentences.size());
      sentences.get(0).speech();
      assertTrue(engine.spoken.get() <= 6, () -> engine.spoken + " spoken for one");
      sentences.stream().skip(1).forEach(SpeechQueue.Pending::speech);
      assertEquals(200, engine.spoken.get());
    }
  }

  /** Lest one worker speaks a long last sentence when the others have nothing left to do. */
  @Test
  void speaksTheLongestOfTheLastSentencesFirst() {
    List<String> order = new ArrayList<>();
    CountDownLatch allAreHanded = new CountDownLatch(1);
    FakeEngine engine =
        new FakeEngine() {
          @Override
          public Speech speak(Sentence sentence, double speed) {
            await(allAreHanded);
            order.add(sentence.spoken());
            return named(sentence);
          }
        };
    List<Passage> passages =
        Stream.of("Number 1.", "Number 22.", "Number 4444.", "Number 333.")
            .map(SpeechQueueTest::passage)
            .toList();
    try (SpeechQueue queue = queue(engine, 1, passages)) {
      List<SpeechQueue.Pending> first = queue.nextPassage();
      allAreHanded.countDown();
      first.forEach(SpeechQueue.Pending::speech);
      for (int i = 1; i < 4; i++) {
        queue.nextPassage().forEach(SpeechQueue.Pending::speech);
      }
    }
    assertEquals(List.of("Number 1.", "Number 4444.", "Number 333.", "Number 22."), order);
  }

  @Test
  void raisesTheFailureOfASentence() {
    FakeEngine engine =
        new FakeEngine() {
          @Override
          public Speech speak(Sentence sentence, double speed) {
            throw new IllegalArgumentException("broken on " + sentence.spoken());
          }
        };
    try (SpeechQueue queue = queue(engine, 2, passages(3))) {
      SpeechQueue.Pending first = queue.nextPassage().get(0);
      IllegalArgumentException e = assertThrows(IllegalArgumentException.class, first::speech);
      assertEquals("broken on Number 0.", e.getMessage());
    }
  }

  /** An engine that is closed while it speaks could take the whole process down. */
  @Test
  void waitsForTheWorkersBeforeItIsClosed() {
    CountDownLatch started = new CountDownLatch(1);
    AtomicBoolean speaking = new AtomicBoolean();
    FakeEngine engine =
        new FakeEngine() {
          @Override
          public Speech speak(Sentence sentence, double speed) {
            speaking.set(true);
            started.countDown();
            for (long end = System.nanoTime() + 200_000_000; System.nanoTime() < end; ) {
              Thread.onSpinWait();
            }
            speaking.set(false);
            return named(sentence);
          }
        };
    try (SpeechQueue queue = queue(engine, 1, passages(1))) {
      queue.nextPassage();
      await(started);
    }
    assertFalse(speaking.get());
  }

  private static Speech named(Sentence sentence) {
    String number = sentence.spoken().replaceAll("\\D", "");
    return new Speech(new Pcm(FakeEngine.RATE, new float[Integer.parseInt(number)]), List.of());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static SpeechQueue queue(FakeEngine engine, int workers, List<Passage> passages) {
    return new SpeechQueue(passages.iterator(), new TextFrontEnd(), engine, 1, workers);
  }

  private static List<Passage> passages(int count) {
    return IntStream.range(0, count).mapToObj(i -> passage("Number " + i + ".")).toList();
  }

  private static Passage passage(String text) {
    return new Passage(Role.NARRATION, Beat.PARAGRAPH, "", text, 0);
  }
}
