package lector.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PcmSpoolTest {

  @TempDir Path folder;

  private static float[] ramp(int length) {
    float[] samples = new float[length];
    for (int i = 0; i < length; i++) {
      samples[i] = i / (float) length;
    }
    return samples;
  }

  @Test
  void givesBackWhatWasAppended() throws IOException {
    try (PcmSpool spool = new PcmSpool(folder, 24000)) {
      float[] ramp = ramp(100_000);
      spool.append(ramp, 10, 70_000);
      spool.appendSilence(50_000);
      spool.append(ramp, 0, 5);
      float[] expected =
          Tone.join(
              Arrays.copyOfRange(ramp, 10, 70_000), new float[50_000], Arrays.copyOf(ramp, 5));
      float[] read = new float[expected.length];
      spool.read(0, read, read.length);
      assertEquals(expected.length, spool.length());
      assertArrayEquals(expected, read);
    }
  }

  @Test
  void readsFromSeveralThreadsAtOnce() throws IOException {
    try (PcmSpool spool = new PcmSpool(folder, 24000)) {
      float[] ramp = ramp(400_000);
      spool.append(ramp, 0, ramp.length);
      List<Boolean> same =
          IntStream.range(0, 200)
              .parallel()
              .mapToObj(
                  i -> {
                    float[] read = new float[40_000];
                    int start = i * 1_800;
                    assertDoesNotThrowReading(spool, start, read);
                    return Arrays.equals(read, Arrays.copyOfRange(ramp, start, start + 40_000));
                  })
              .toList();
      assertEquals(List.of(true), same.stream().distinct().toList());
    }
  }

  private static void assertDoesNotThrowReading(PcmSpool spool, int start, float[] into) {
    assertDoesNotThrow(() -> spool.read(start, into, into.length));
  }

  @Test
  void refusesToReadPastItsEnd() throws IOException {
    try (PcmSpool spool = new PcmSpool(folder, 24000)) {
      spool.appendSilence(10);
      assertThrows(IndexOutOfBoundsException.class, () -> spool.read(1, new float[10], 10));
      assertThrows(IndexOutOfBoundsException.class, () -> spool.read(-1, new float[10], 10));
    }
  }

  @Test
  void leavesNoFileBehind() throws IOException {
    try (PcmSpool spool = new PcmSpool(folder, 24000)) {
      spool.appendSilence(100_000);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }
}
