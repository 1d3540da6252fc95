package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import lector.audio.Encoder;
import lector.audio.Jingle;
import lector.audio.Pcm;
import lector.audio.SampleSource;
import lector.audio.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FramedSoundTest {

  private static final int RATE = 8000;
  private static final double SPEECH_LUFS = -20;

  @TempDir Path folder;
  private float[] heard = {};

  private final Sound sound =
      new Sound() {
        @Override
        public void append(Pcm pcm) {
          int length = heard.length;
          heard = Arrays.copyOf(heard, length + pcm.length());
          System.arraycopy(pcm.samples(), 0, heard, length, pcm.length());
        }

        @Override
        public void appendSilence(int count) {
          heard = Arrays.copyOf(heard, heard.length + count);
        }

        @Override
        public long length() {
          return heard.length;
        }
      };

  private Optional<Jingle> tone(double seconds) throws IOException {
    Path file = folder.resolve("tone.wav");
    int length = (int) (seconds * RATE);
    Encoder.of("wav").orElseThrow().encode(new ToneSource(length), file, 1);
    return Optional.of(Jingle.read(file));
  }

  private record ToneSource(long length) implements SampleSource {
    @Override
    public int sampleRateHz() {
      return RATE;
    }

    @Override
    public void read(long start, short[] into, int count) {
      for (int i = 0; i < count; i++) {
        into[i] = (short) (8000 * Math.sin(2 * Math.PI * 400 * (start + i) / RATE));
      }
    }
  }

  private FramedSound framed(Optional<Jingle> intro, Optional<Jingle> outro) {
    Frame none = Frame.NONE;
    Frame frame =
        new Frame(
            none.targetLufs(), intro, outro, Optional.empty(), none.chapterSeconds(), none.words());
    return new FramedSound(sound, frame, RATE, SPEECH_LUFS);
  }

  private double highest(double fromSeconds, double toSeconds) {
    double highest = 0;
    for (int i = (int) (fromSeconds * RATE); i < toSeconds * RATE; i++) {
      highest = Math.max(highest, Math.abs(heard[i]));
    }
    return highest;
  }

  @Test
  void changesNothingWithoutAFrame() throws IOException {
    FramedSound framed = framed(Optional.empty(), Optional.empty());
    framed.intro();
    framed.append(new Pcm(RATE, new float[] {0.5f}));
    framed.appendSilence(3);
    assertFalse(framed.outro());
    assertEquals("[0.5, 0.0, 0.0, 0.0]", Arrays.toString(heard));
  }

  @Test
  void lowersALongIntroUnderTheWordsWithoutMovingThem() throws IOException {
    FramedSound framed = framed(tone(20), Optional.empty());
    framed.intro();
    assertEquals(5 * RATE, framed.length());
    framed.appendSilence(2 * RATE);
    framed.append(new Pcm(RATE, new float[6 * RATE]));
    assertEquals(13 * RATE, framed.length());
    double alone = highest(1, 3);
    assertEquals(-20, 20 * Math.log10(highest(5.1, 9) / alone), 0.1);
    assertTrue(highest(11, 11.9) < highest(5.1, 9));
    assertEquals(0, highest(12, 13), "it has ended");
  }

  @Test
  void playsAShortIntroWholeBeforeTheWords() throws IOException {
    FramedSound framed = framed(tone(3), Optional.empty());
    framed.intro();
    assertEquals(3 * RATE, framed.length());
    framed.appendSilence(RATE);
    assertEquals(0, highest(3, 4));
    assertEquals(highest(0.5, 1), highest(1.5, 2), 1e-3, "nothing steps back for words");
  }

  @Test
  void letsTheIntroEndAfterVeryFewWords() throws IOException {
    FramedSound framed = framed(tone(20), Optional.empty());
    framed.intro();
    framed.append(new Pcm(RATE, new float[RATE]));
    framed.outro();
    assertEquals(12 * RATE, framed.length());
  }

  @Test
  void fadesALongOutro() throws IOException {
    FramedSound framed = framed(Optional.empty(), tone(20));
    assertTrue(framed.outro());
    assertEquals(12 * RATE, framed.length());
    assertTrue(highest(11.8, 12) < 0.05 * highest(1, 3));
  }
}
