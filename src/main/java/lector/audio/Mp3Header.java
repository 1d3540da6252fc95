package lector.audio;

import java.util.List;

/**
 * The four bytes that each MP3 frame starts with, as far as mono needs them (ISO/IEC 11172-3,
 * 2.4.2.3; ISO/IEC 13818-3 for the lower rates).
 *
 * @param sampleRateHz samples a second
 * @param kilobitsPerSecond bit rate
 * @param padded whether the frame is one byte longer
 */
record Mp3Header(int sampleRateHz, int kilobitsPerSecond, boolean padded) {

  static final int BYTES = 4;

  /** Sampling rates by the header's version bits: MPEG 2.5, none, MPEG 2, MPEG 1. */
  private static final List<List<Integer>> RATES =
      List.of(
          List.of(11025, 12000, 8000),
          List.of(),
          List.of(22050, 24000, 16000),
          List.of(44100, 48000, 32000));

  private static final List<Integer> LOW_RATE_KBPS =
      List.of(0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160);
  private static final List<Integer> FULL_RATE_KBPS =
      List.of(0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320);
  private static final int LAYER_III_WITHOUT_CRC = 0b011;
  private static final int MONO_ORIGINAL = 0b1100_0100;

  /** Whether MP3 has the rate. */
  static boolean hasRate(int sampleRateHz) {
    return RATES.stream().anyMatch(rates -> rates.contains(sampleRateHz));
  }

  /** The header at a place in a stream of frames. */
  static Mp3Header at(byte[] stream, int offset) {
    if ((stream[offset] & 0xff) != 0xff || (stream[offset + 1] & 0xe0) != 0xe0) {
      throw new IllegalStateException("no MP3 frame at byte " + offset);
    }
    int version = stream[offset + 1] >> 3 & 3;
    int sampleRateHz = RATES.get(version).get(stream[offset + 2] >> 2 & 3);
    int kilobits =
        (version == 3 ? FULL_RATE_KBPS : LOW_RATE_KBPS).get(stream[offset + 2] >> 4 & 15);
    return new Mp3Header(sampleRateHz, kilobits, (stream[offset + 2] & 2) != 0);
  }

  /** The header's bytes. */
  byte[] toBytes() {
    int version = 0;
    while (!RATES.get(version).contains(sampleRateHz)) {
      version++;
    }
    int rate = RATES.get(version).indexOf(sampleRateHz);
    int bitRate =
        (isFullRate(sampleRateHz) ? FULL_RATE_KBPS : LOW_RATE_KBPS).indexOf(kilobitsPerSecond);
    return new byte[] {
      (byte) 0xff,
      (byte) (0xe0 | version << 3 | LAYER_III_WITHOUT_CRC),
      (byte) (bitRate << 4 | rate << 2 | (padded ? 2 : 0)),
      (byte) MONO_ORIGINAL
    };
  }

  /** How many samples a frame decodes to. */
  int samplesPerFrame() {
    return samplesPerFrame(sampleRateHz);
  }

  /** How many samples a frame at a rate decodes to. */
  static int samplesPerFrame(int sampleRateHz) {
    return isFullRate(sampleRateHz) ? 1152 : 576;
  }

  /** Length of the frame in bytes, header included. */
  int frameBytes() {
    return samplesPerFrame() / 8 * 1000 * kilobitsPerSecond / sampleRateHz + (padded ? 1 : 0);
  }

  /** Length of a mono frame's side information, which follows the header. */
  int sideInfoBytes() {
    return isFullRate(sampleRateHz) ? 17 : 9;
  }

  private static boolean isFullRate(int sampleRateHz) {
    return sampleRateHz >= 32000;
  }
}
