package lector.audio.lame;

import de.sciss.jump3r.mp3.BitStream;
import de.sciss.jump3r.mp3.GainAnalysis;
import de.sciss.jump3r.mp3.ID3Tag;
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

/** LAME 3.98 as jump3r ported it to Java: runs anywhere. The only user of jump3r. */
final class JavaLame implements Lame {

  static final String VERSION = "LAME3.98r";

  private final de.sciss.jump3r.mp3.Lame lame = new de.sciss.jump3r.mp3.Lame();
  private final LameGlobalFlags flags;
  private final FrameBuffer frames = new FrameBuffer();

  JavaLame(int sampleRateHz, int kilobitsPerSecond, int quality) {
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

  @Override
  public void encode(short[] samples, int count) {
    int[] wide = new int[count];
    for (int i = 0; i < count; i++) {
      wide[i] = samples[i] << 16;
    }
    byte[] encoded = frames.forSamples(count);
    frames.keep(lame.lame_encode_buffer_int(flags, wide, wide, count, encoded, 0, encoded.length));
  }

  @Override
  public byte[] finish() {
    byte[] encoded = frames.forSamples(0);
    frames.keep(lame.lame_encode_flush(flags, encoded, 0, encoded.length));
    return frames.toBytes();
  }

  @Override
  public int lowPassHz() {
    return flags.lowpassfreq;
  }

  @Override
  public void close() {
    lame.lame_close(flags);
  }
}
