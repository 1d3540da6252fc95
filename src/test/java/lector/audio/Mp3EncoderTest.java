package lector.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import lector.cache.BlobCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Mp3EncoderTest {

  private static final int LAME_TAG = 120;
  private static final int DECODER_DELAY = 529;

  @TempDir Path folder;

  private static short[] speechLike(int rate, int seconds, int extra) {
    float[] bursts = Tone.bursts(rate, seconds, 0.5);
    short[] samples = new short[bursts.length + extra];
    for (int i = 0; i < bursts.length; i++) {
      samples[i] = (short) (32767 * Math.max(-1, Math.min(1, bursts[i])));
    }
    return samples;
  }

  private byte[] encode(SampleSource source, int stretchSeconds, int workers) throws IOException {
    Path file = folder.resolve("test.mp3");
    new Mp3Encoder(64, stretchSeconds).encode(source, file, workers);
    return Files.readAllBytes(file);
  }

  @ParameterizedTest
  @CsvSource({"24000,0", "24000,1", "24000,575", "16000,100", "22050,7", "48000,1000"})
  void tellsTheExactLengthInTheInfoFrame(int rate, int extra) throws IOException {
    short[] samples = speechLike(rate, 5, extra);
    byte[] file = encode(Tone.source(rate, samples), 2, 2);
    Mp3Header header = Mp3Header.at(file, 0);
    byte[] music = Arrays.copyOfRange(file, header.frameBytes(), file.length);
    int info = Mp3Header.BYTES + header.sideInfoBytes();
    ByteBuffer fields = ByteBuffer.wrap(file);

    assertEquals("Info", new String(file, info, 4, StandardCharsets.US_ASCII));
    assertEquals(Mp3Frames.count(music), fields.getInt(info + 8));
    assertEquals(file.length, fields.getInt(info + 12));

    int delays = fields.getInt(info + LAME_TAG + 20) & 0xffffff;
    int delay = delays >> 12;
    int padding = delays & 0xfff;
    long decoded = Mp3Frames.count(music) * header.samplesPerFrame();
    assertEquals(samples.length, decoded - delay - padding);
    assertTrue(padding >= DECODER_DELAY, () -> "the end would be cut off, padding " + padding);
  }

  @Test
  void signsTheInfoFrameAndTheMusic() throws IOException {
    byte[] file = encode(Tone.source(24000, speechLike(24000, 3, 0)), 30, 1);
    int info = Mp3Header.BYTES + 9;
    ByteBuffer fields = ByteBuffer.wrap(file);
    Crc16 music = new Crc16();
    music.update(file, 192, file.length - 192);
    assertEquals(music.getValue(), fields.getShort(info + LAME_TAG + 32) & 0xffff);
    Crc16 tag = new Crc16();
    tag.update(file, 0, info + LAME_TAG + 34);
    assertEquals(tag.getValue(), fields.getShort(info + LAME_TAG + 34) & 0xffff);
    assertEquals(file.length, fields.getInt(info + LAME_TAG + 28));
  }

  @Test
  void leavesTheLevelAsItIs() throws IOException {
    short[] sine = speechLike(24000, 3, 0);
    for (int i = 0; i < sine.length; i++) {
      sine[i] = (short) (8000 * Math.sin(2 * Math.PI * 1000 * i / 24000.0));
    }
    encode(Tone.source(24000, sine), 30, 1);
    double energy = 0;
    long count = 0;
    try (DecodedFile decoded = DecodedFile.open(folder.resolve("test.mp3"))) {
      for (float[] samples = decoded.next(); samples.length > 0; samples = decoded.next()) {
        for (float sample : samples) {
          energy += sample * sample;
        }
        count += samples.length;
      }
    }
    assertEquals(8000 / 32768.0 / Math.sqrt(2), Math.sqrt(energy / count), 0.001);
  }

  @Test
  void hearsWhatAPlayerHears() throws IOException {
    SampleSource source = Tone.source(24000, speechLike(24000, 12, 345));
    Path file = folder.resolve("heard.mp3");
    Measurement heard = new Mp3Encoder(64, 2).encodeAndHear(source, file, 2, BlobCache.NONE);
    Measurement read = Measurement.of(file);
    assertEquals(read.integratedLufs(), heard.integratedLufs(), 0.01);
    assertEquals(read.truePeakDbtp(), heard.truePeakDbtp(), 0.001);
  }

  @Test
  void givesTheSameBytesForAnyNumberOfWorkers() throws IOException {
    SampleSource source = Tone.source(24000, speechLike(24000, 12, 345));
    byte[] one = encode(source, 2, 1);
    assertArrayEquals(one, encode(source, 2, 2));
    assertArrayEquals(one, encode(source, 2, 7));
  }

  @Test
  void cutStretchesHaveAsManyFramesAsOneEncoderGives() throws IOException {
    SampleSource source = Tone.source(24000, speechLike(24000, 12, 345));
    byte[] cut = encode(source, 2, 2);
    byte[] whole = encode(source, 1000, 2);
    assertEquals(Mp3Frames.count(whole), Mp3Frames.count(cut));
  }

  @Test
  void startsEachStretchWithAnEmptyBitReservoir() throws IOException {
    SampleSource source = Tone.source(24000, speechLike(24000, 12, 0));
    byte[] file = encode(source, 2, 2);
    for (long start : new SilenceCuts(576, 2, 24000).of(source)) {
      int frame = (int) (1 + start / 576) * 192;
      assertEquals(0, file[frame + Mp3Header.BYTES] & 0xff, "main_data_begin at " + start);
    }
  }

  @Test
  void takesFromACacheOnlyWhatIsTheSame() throws IOException {
    short[] samples = speechLike(24000, 12, 345);
    BlobCache cache = BlobCache.open(folder.resolve("cache"), 1 << 20);
    Path file = folder.resolve("cached.mp3");
    new Mp3Encoder(64, 2).encodeAndHear(Tone.source(24000, samples), file, 2, cache);
    samples[100] ^= 64;
    new Mp3Encoder(64, 2).encodeAndHear(Tone.source(24000, samples), file, 2, cache);
    assertArrayEquals(encode(Tone.source(24000, samples), 2, 1), Files.readAllBytes(file));
  }

  /** Three seconds of sound and silence, thrice; a loud hiss in some of them. */
  private Mastered hisses(boolean first, boolean second, boolean third) throws IOException {
    float[] samples = new float[9 * 24000];
    Random random = new Random(5);
    boolean[] hissing = {first, second, third};
    for (int i = 0; i < 3; i++) {
      System.arraycopy(Tone.sine(24000, 300, -24, 2), 0, samples, i * 72_000, 48_000);
      for (int j = 0; j < (hissing[i] ? 4800 : 0); j++) {
        samples[i * 72_000 + 24_000 + j] = (float) (0.4 * random.nextGaussian());
      }
    }
    return Tone.recording(folder, 24000, samples).master(new Mastering(-16, -1.3, 30));
  }

  private byte[] heard(SampleSource source, int workers, BlobCache cache) throws IOException {
    Path file = folder.resolve("heard.mp3");
    Measurement told = new Mp3Encoder(64, 2).encodeAndHear(source, file, workers, cache);
    Measurement found = Measurement.of(file);
    assertEquals(found.integratedLufs(), told.integratedLufs(), 0.01);
    assertEquals(found.truePeakDbtp(), told.truePeakDbtp(), 0.001);
    return Files.readAllBytes(file);
  }

  @Test
  void turnsDownTheStretchWhosePeakIsTooHighAndNoOther() throws IOException {
    Mastered nasty = hisses(false, true, false);
    List<Long> starts = new SilenceCuts(576, 2, 24000).of(nasty);
    assertEquals(4, starts.size(), "the last one is silent");
    Path file = folder.resolve("once.mp3");
    // The same samples from a source that has no ceiling to be lowered.
    new Mp3Encoder(64, 2).encode(Tone.source(24000, Tone.all(nasty)), file, 1);
    assertTrue(Measurement.of(file).truePeakDbtp() > -1.2, "the encoder adds to the peak");
    byte[] asMastered = Files.readAllBytes(file);
    byte[] turnedDown = heard(nasty, 1, BlobCache.NONE);
    assertTrue(Measurement.of(folder.resolve("heard.mp3")).truePeakDbtp() <= -1.0);
    assertEquals(asMastered.length, turnedDown.length);
    int from = (int) (1 + starts.get(1) / 576) * 192;
    int to = (int) (1 + starts.get(2) / 576) * 192;
    assertEquals(-1, mismatch(asMastered, turnedDown, 192, from));
    assertTrue(mismatch(asMastered, turnedDown, from, to) >= 0);
    assertEquals(-1, mismatch(asMastered, turnedDown, to, asMastered.length));
  }

  private static int mismatch(byte[] a, byte[] b, int from, int to) {
    return Arrays.mismatch(a, from, to, b, from, to);
  }

  @Test
  void givesTheSameBytesFromTheCacheAndByAnyNumberOfWorkers() throws IOException {
    Mastered nasty = hisses(true, false, true);
    byte[] plain = heard(nasty, 1, BlobCache.NONE);
    BlobCache cache = BlobCache.open(folder.resolve("cache"), 1 << 24);
    for (int workers = 1; workers <= 3; workers++) {
      assertArrayEquals(plain, heard(nasty, workers, cache));
      assertArrayEquals(plain, heard(nasty, workers, BlobCache.NONE));
    }
  }

  @Test
  void encodesNothingAndAlmostNothing() throws IOException {
    for (int length : new int[] {0, 1, 575}) {
      byte[] file = encode(Tone.source(24000, new short[length]), 30, 1);
      long frames = Mp3Frames.count(file) - 1;
      int delays = ByteBuffer.wrap(file).getInt(13 + LAME_TAG + 20) & 0xffffff;
      assertEquals(length, frames * 576 - (delays >> 12) - (delays & 0xfff));
    }
  }

  @Test
  void refusesARateThatMp3DoesNotHave() {
    SampleSource source = Tone.source(96000, new short[1000]);
    assertThrows(IllegalArgumentException.class, () -> encode(source, 30, 1));
  }

  @Test
  void passesOnWhatKeepsTheSamplesFromBeingRead() {
    SampleSource good = Tone.source(24000, new short[48000]);
    SampleSource broken =
        new SampleSource() {
          @Override
          public int sampleRateHz() {
            return good.sampleRateHz();
          }

          @Override
          public long length() {
            return good.length();
          }

          @Override
          public void read(long start, short[] into, int count) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    IOException thrown = assertThrows(IOException.class, () -> encode(broken, 30, 2));
    assertEquals("the disk is gone", thrown.getMessage());
  }
}
