package lector.audio;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import lector.audio.lame.Lame;

/**
 * The first frame of an MP3 file, which holds no sound but tells players how long the rest is
 * (Xing's header, named "Info" for constant bit rate, with LAME's extension).
 *
 * @param sampleRateHz samples a second
 * @param kilobitsPerSecond bit rate of all frames, this one too
 * @param encoder the encoder and its version in nine letters, of which players look for the first
 *     four: {@code LAME}
 * @param quality LAME's {@code -q}
 * @param lowPassHz where LAME cuts the spectrum
 * @param frames how many frames follow
 * @param musicBytes how many bytes they have
 * @param musicCrc CRC-16 of those bytes
 * @param samples how many samples were encoded
 */
record InfoFrame(
    int sampleRateHz,
    int kilobitsPerSecond,
    String encoder,
    int quality,
    int lowPassHz,
    long frames,
    long musicBytes,
    int musicCrc,
    long samples) {

  private static final int FRAMES_BYTES_TOC_AND_QUALITY = 0b1111;
  private static final int TOC_ENTRIES = 100;

  private static final int CONSTANT_BIT_RATE = 1;
  private static final int ATH_TYPE_4_AND_NSPSYTUNE = 0x14;
  private static final int NOISE_SHAPING_2 = 0x02;
  private static final int SOURCE_UP_TO_32_KHZ = 0x20;
  private static final int SOURCE_44_KHZ = 0x40;
  private static final int SOURCE_48_KHZ = 0x80;

  /** LAME's default {@code -V}, which it names for constant rates too. */
  private static final int VBR_QUALITY = 4;

  /** How long the frame is. */
  static int length(int sampleRateHz, int kilobitsPerSecond) {
    return new Mp3Header(sampleRateHz, kilobitsPerSecond, false).frameBytes();
  }

  /** Silence that decoders give after the last sample, counted as LAME counts it. */
  private int padding() {
    int frame = new Mp3Header(sampleRateHz, kilobitsPerSecond, false).samplesPerFrame();
    return Math.toIntExact(frames * frame - Lame.DELAY - samples);
  }

  private int sourceRate() {
    if (sampleRateHz <= 32000) {
      return SOURCE_UP_TO_32_KHZ;
    }
    return sampleRateHz == 44100 ? SOURCE_44_KHZ : SOURCE_48_KHZ;
  }

  /** The frame's bytes. */
  byte[] toBytes() {
    Mp3Header header = new Mp3Header(sampleRateHz, kilobitsPerSecond, false);
    ByteBuffer out = ByteBuffer.allocate(header.frameBytes());
    int fileBytes = (int) Math.min(0xFFFF_FFFFL, musicBytes + out.capacity());
    out.put(header.toBytes()).position(Mp3Header.BYTES + header.sideInfoBytes());
    out.put("Info".getBytes(StandardCharsets.US_ASCII));
    out.putInt(FRAMES_BYTES_TOC_AND_QUALITY).putInt((int) frames).putInt(fileBytes);
    for (int i = 0; i < TOC_ENTRIES; i++) {
      out.put((byte) (256 * i / TOC_ENTRIES));
    }
    out.putInt(100 - 10 * VBR_QUALITY - quality);
    out.put(encoder.getBytes(StandardCharsets.US_ASCII));
    out.put((byte) CONSTANT_BIT_RATE).put((byte) (lowPassHz / 100));
    out.putInt(0).putShort((short) 0).putShort((short) 0); // peak and replay gains: not given
    out.put((byte) ATH_TYPE_4_AND_NSPSYTUNE).put((byte) Math.min(255, kilobitsPerSecond));
    out.put((byte) (Lame.DELAY >> 4));
    out.putShort((short) (Lame.DELAY << 12 | padding()));
    out.put((byte) (NOISE_SHAPING_2 | sourceRate())).put((byte) 0);
    out.putShort((short) kilobitsPerSecond); // LAME's preset, which is named after the rate
    out.putInt(fileBytes).putShort((short) musicCrc);
    Crc16 crc = new Crc16();
    crc.update(out.array(), 0, out.position());
    return out.putShort((short) crc.getValue()).array();
  }
}
