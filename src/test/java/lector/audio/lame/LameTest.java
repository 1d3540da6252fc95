package lector.audio.lame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LameTest {

  private static final int RATE = 24000;
  private static final int FRAME_BYTES = 192;
  private static final int FRAME_SAMPLES = 576;

  interface Opener {
    Lame open(int sampleRateHz, int kilobitsPerSecond);
  }

  static Stream<Opener> encoders() {
    Stream<Opener> java = Stream.of((rate, kilobits) -> new JavaLame(rate, kilobits, 5));
    Stream<Opener> compiled = Stream.of((rate, kilobits) -> new NativeLame(rate, kilobits, 5));
    return NativeLame.isAvailable() ? Stream.concat(java, compiled) : java;
  }

  private static short[] tone(int samples) {
    short[] tone = new short[samples];
    for (int i = 0; i < samples; i++) {
      tone[i] = (short) (8000 * Math.sin(2 * Math.PI * 440 * i / RATE));
    }
    return tone;
  }

  private static byte[] encode(Supplier<Lame> opener, short[] samples) {
    try (Lame lame = opener.get()) {
      lame.encode(samples, samples.length);
      return lame.finish();
    }
  }

  @ParameterizedTest
  @MethodSource("encoders")
  void givesFramesOfOneSizeForAllSamplesAndItsDelay(Opener encoder) {
    byte[] frames = encode(() -> encoder.open(RATE, 64), tone(10 * FRAME_SAMPLES));
    assertEquals(0, frames.length % FRAME_BYTES);
    assertTrue(frames.length / FRAME_BYTES >= 10 + 1);
    for (int at = 0; at < frames.length; at += FRAME_BYTES) {
      assertEquals((byte) 0xff, frames[at]);
      assertEquals((byte) 0xf3, frames[at + 1], "MPEG 2, layer III, no checksum");
    }
  }

  @ParameterizedTest
  @MethodSource("encoders")
  void givesTheSameBytesEachTime(Opener encoder) {
    short[] tone = tone(RATE);
    assertArrayEquals(
        encode(() -> encoder.open(RATE, 64), tone), encode(() -> encoder.open(RATE, 64), tone));
  }

  @Test
  void isCompiledCodeOnLinuxWithX8664() {
    Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"));
    Assumptions.assumeTrue(System.getProperty("os.arch").equals("amd64"));
    assertEquals("LAME3.100", Lame.version());
  }
}
