package lector.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Mp3HeaderTest {

  @ParameterizedTest
  @CsvSource({
    "fff384c4, 24000, 64, 192, 576, 9",
    "fff388c4, 16000, 64, 288, 576, 9",
    "fff380c4, 22050, 64, 208, 576, 9",
    "fffb54c4, 48000, 64, 192, 1152, 17",
    "fffb50c4, 44100, 64, 208, 1152, 17",
    "ffe348c4, 8000, 32, 288, 576, 9",
  })
  void readsAndWritesTheFieldsOfAFrame(
      String hex, int rate, int kilobits, int bytes, int samples, int sideInfo) {
    byte[] header = HexFormat.of().parseHex(hex);
    Mp3Header read = Mp3Header.at(header, 0);
    assertEquals(new Mp3Header(rate, kilobits, false), read);
    assertArrayEquals(header, read.toBytes());
    assertEquals(bytes, read.frameBytes());
    assertEquals(samples, read.samplesPerFrame());
    assertEquals(sideInfo, read.sideInfoBytes());
  }

  @Test
  void countsThePaddingByte() {
    assertEquals(209, Mp3Header.at(HexFormat.of().parseHex("fff382c4"), 0).frameBytes());
  }

  @Test
  void refusesWhatIsNoFrame() {
    assertThrows(IllegalStateException.class, () -> Mp3Header.at(new byte[4], 0));
  }

  @Test
  void knowsTheRatesOfMp3() {
    assertTrue(Mp3Header.hasRate(24000));
    assertFalse(Mp3Header.hasRate(96000));
  }
}
