package lector.audio;

import de.sciss.jump3r.mp3.BitStream;
import de.sciss.jump3r.mp3.GainAnalysis;
import de.sciss.jump3r.mp3.ID3Tag;
import de.sciss.jump3r.mp3.Lame;
import de.sciss.jump3r.mp3.LameGlobalFlags;
import de.sciss.jump3r.mp3.MPEGMode;
import de.sciss.jump3r.mp3.Presets;
import de.sciss.jump3r.mp3.Quantize;
import de.sciss.jump3r.mp3.QuantizePVT;
import de.sciss.jump3r.mp3.Reservoir;
import de.sciss.jump3r.mp3.Takehiro;
import de.sciss.jump3r.mp3.VBRTag;
import de.sciss.jump3r.mp3.Version;
import de.sciss.jump3r.mpg.MPGLib;
import java.io.ByteArrayOutputStream;

/**
 * One run of LAME (the jump3r port) over consecutive samples: mono, constant bit rate, no Info
 * frame. The only user of jump3r.
 */
final class LameStream {

  /** Samples that come out of the encoder before those that went in: LAME's {@code ENCDELAY}. */
  static final int DELAY = 576;

  private final Lame lame = new Lame();
  private final LameGlobalFlags flags;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private byte[] encoded = new byte[0];

  /**
   * @param quality LAME's {@code -q}: 0 is slowest, 9 is fastest
   */
  LameStream(int sampleRateHz, int kilobitsPerSecond, int quality) {
    connectModules();
    flags = lame.lame_init();
    flags.num_channels = 1;
    flags.in_samplerate = sampleRateHz;
    flags.out_samplerate = sampleRateHz;
    flags.mode = MPEGMode.MONO;
    flags.brate = kilobitsPerSecond;
    flags.quality = quality;
    flags.scale = 1; // LAME would turn everything down by 5 % at this rate
    flags.bWriteVbrTag = false;
    flags.write_id3tag_automatic = false;
    flags.findReplayGain = false;
    if (lame.lame_init_params(flags) < 0) {
      throw new IllegalArgumentException(
          "MP3 has no %d kbit/s at %d Hz".formatted(kilobitsPerSecond, sampleRateHz));
    }
  }

  /** The parts of the port find one another through these calls alone. */
  private void connectModules() {
    GainAnalysis gainAnalysis = new GainAnalysis();
    BitStream bits = new BitStream();
    Presets presets = new Presets();
    QuantizePVT quantizePrivate = new QuantizePVT();
    Quantize quantize = new Quantize();
    VBRTag tag = new VBRTag();
    Version version = new Version();
    ID3Tag id3 = new ID3Tag();
    Reservoir reservoir = new Reservoir();
    Takehiro takehiro = new Takehiro();
    MPGLib decoder = new MPGLib();
    lame.setModules(
        gainAnalysis, bits, presets, quantizePrivate, quantize, tag, version, id3, decoder);
    bits.setModules(gainAnalysis, decoder, version, tag);
    id3.setModules(bits, version);
    presets.setModules(lame);
    quantize.setModules(bits, reservoir, quantizePrivate, takehiro);
    quantizePrivate.setModules(takehiro, reservoir, lame.enc.psy);
    reservoir.setModules(bits);
    takehiro.setModules(quantizePrivate);
    tag.setModules(lame, bits, version);
  }

  /** Encodes the next samples. */
  void encode(short[] samples, int count) {
    int[] wide = new int[count];
    for (int i = 0; i < count; i++) {
      wide[i] = samples[i] << 16;
    }
    // LAME's bound for what this many samples can become.
    ensureRoom(count * 5 / 4 + 7200);
    keep(lame.lame_encode_buffer_int(flags, wide, wide, count, encoded, 0, encoded.length));
  }

  /** Ends the run and gives its frames, those that the last samples lie in among them. */
  byte[] finish() {
    ensureRoom(7200);
    keep(lame.lame_encode_flush(flags, encoded, 0, encoded.length));
    lame.lame_close(flags);
    return out.toByteArray();
  }

  /** Upper edge of what LAME keeps of the spectrum, in hertz. */
  int lowPassHz() {
    return flags.lowpassfreq;
  }

  private void ensureRoom(int bytes) {
    if (encoded.length < bytes) {
      encoded = new byte[bytes];
    }
  }

  private void keep(int result) {
    if (result < 0) {
      throw new IllegalStateException("LAME failed with status " + result);
    }
    out.write(encoded, 0, result);
  }
}
