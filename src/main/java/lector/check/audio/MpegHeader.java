package lector.check.audio;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The header of an MPEG audio frame of layer III (ISO/IEC 11172-3, 2.4.2.3; ISO/IEC 13818-3).
 *
 * @param sampleRateHz samples a second
 * @param samples how many samples it decodes to
 * @param bytes its length, header included
 * @param channels 1 or 2
 */
record MpegHeader(int sampleRateHz, int samples, int bytes, int channels) {

  static final int LENGTH = 4;

  private static final int[] MPEG_1_RATES = {44_100, 48_000, 32_000};
  private static final int[] MPEG_1_KBPS = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] MPEG_2_KBPS = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };

  /** The header at a place, if a frame begins there. */
  static Optional<MpegHeader> at(ByteBuffer file, int place) {
    if (place + LENGTH > file.limit() || file.get(place) != (byte) 0xff) {
      return Optional.empty();
    }
    int second = file.get(place + 1) & 0xff;
    int third = file.get(place + 2) & 0xff;
    int version = second >> 3 & 3; // 3 is MPEG 1, 2 is MPEG 2, 0 is MPEG 2.5
    int rate = third >> 2 & 3;
    int kilobits = third >> 4;
    boolean valid = second >> 5 == 7 && version != 1 && (second >> 1 & 3) == 1;
    if (!valid || rate == 3 || kilobits == 0 || kilobits == 15) {
      return Optional.empty();
    }
    int sampleRateHz = MPEG_1_RATES[rate] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
    int samples = version == 3 ? 1152 : 576;
    int bitRate = 1000 * (version == 3 ? MPEG_1_KBPS : MPEG_2_KBPS)[kilobits];
    int bytes = samples / 8 * bitRate / sampleRateHz + (third >> 1 & 1);
    int channels = (file.get(place + 3) & 0xff) >> 6 == 3 ? 1 : 2;
    return Optional.of(new MpegHeader(sampleRateHz, samples, bytes, channels));
  }

  /** Where in its frame the data begins, after header and side information. */
  int dataOffset() {
    boolean full = samples == 1152;
    return LENGTH + (channels == 1 ? (full ? 17 : 9) : (full ? 32 : 17));
  }
}
