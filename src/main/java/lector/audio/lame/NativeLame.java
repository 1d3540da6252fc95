package lector.audio.lame;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Locale;
import lector.install.Unpacked;
import lector.install.UserFolders;

/**
 * LAME 3.100 as compiled code, packed into the jar by {@link LamePackage}: over twice as fast as
 * the port, and nearer to the original by PESQ. The only user of JNA.
 */
final class NativeLame implements Lame {

  static final String VERSION = "LAME3.100";

  /** What the resource is named, in the folder of its platform. */
  static final String LIBRARY = "libmp3lame.so";

  private static final int MONO = 3;

  private final Pointer flags;
  private final FrameBuffer frames = new FrameBuffer();

  NativeLame(int sampleRateHz, int kilobitsPerSecond, int quality) {
    Pointer trial = begin(sampleRateHz, kilobitsPerSecond, quality, 1);
    float scale = Functions.lame_get_scale(trial);
    Functions.lame_close(trial);
    // LAME turns everything down by some per cent at low bit rates: this undoes it.
    flags = begin(sampleRateHz, kilobitsPerSecond, quality, 1 / scale);
  }

  /** One at a time: LAME fills tables here that all runs share. */
  private static synchronized Pointer begin(
      int sampleRateHz, int kilobitsPerSecond, int quality, float scale) {
    Pointer flags = Functions.lame_init();
    Functions.lame_set_num_channels(flags, 1);
    Functions.lame_set_in_samplerate(flags, sampleRateHz);
    Functions.lame_set_out_samplerate(flags, sampleRateHz);
    Functions.lame_set_mode(flags, MONO);
    Functions.lame_set_brate(flags, kilobitsPerSecond);
    Functions.lame_set_quality(flags, quality);
    Functions.lame_set_scale(flags, scale);
    Functions.lame_set_bWriteVbrTag(flags, 0);
    if (Functions.lame_init_params(flags) < 0) {
      Functions.lame_close(flags);
      throw new IllegalArgumentException(
          "MP3 has no %d kbit/s at %d Hz".formatted(kilobitsPerSecond, sampleRateHz));
    }
    return flags;
  }

  /** Whether there is a library for this platform that can be loaded. */
  static boolean isAvailable() {
    return Functions.AVAILABLE;
  }

  @Override
  public void encode(short[] samples, int count) {
    byte[] encoded = frames.forSamples(count);
    frames.keep(
        Functions.lame_encode_buffer(flags, samples, samples, count, encoded, encoded.length));
  }

  @Override
  public byte[] finish() {
    byte[] encoded = frames.forSamples(0);
    frames.keep(Functions.lame_encode_flush(flags, encoded, encoded.length));
    return frames.toBytes();
  }

  @Override
  public int lowPassHz() {
    return Functions.lame_get_lowpassfreq(flags);
  }

  @Override
  public void close() {
    Functions.lame_close(flags);
  }

  /** The functions of {@code lame.h}. */
  private static final class Functions {

    static final boolean AVAILABLE = bind();

    private static boolean bind() {
      String platform = Platform.RESOURCE_PREFIX;
      URL packed = NativeLame.class.getResource(platform + "/" + LIBRARY);
      if (packed == null) {
        return false;
      }
      try {
        Path file =
            Unpacked.file(
                packed,
                UserFolders.cache()
                    .resolve("native")
                    .resolve(VERSION.toLowerCase(Locale.ROOT) + "-" + platform)
                    .resolve(LIBRARY));
        NativeLibrary.getInstance("m"); // it takes for granted that somebody has loaded this
        Native.register(Functions.class, NativeLibrary.getInstance(file.toString()));
        return true;
      } catch (IOException | UnsatisfiedLinkError e) {
        return false;
      }
    }

    static native Pointer lame_init();

    static native int lame_set_num_channels(Pointer flags, int channels);

    static native int lame_set_in_samplerate(Pointer flags, int hertz);

    static native int lame_set_out_samplerate(Pointer flags, int hertz);

    static native int lame_set_mode(Pointer flags, int mode);

    static native int lame_set_brate(Pointer flags, int kilobitsPerSecond);

    static native int lame_set_quality(Pointer flags, int quality);

    static native int lame_set_scale(Pointer flags, float factor);

    static native float lame_get_scale(Pointer flags);

    static native int lame_set_bWriteVbrTag(Pointer flags, int whether);

    static native int lame_init_params(Pointer flags);

    static native int lame_get_lowpassfreq(Pointer flags);

    static native int lame_encode_buffer(
        Pointer flags, short[] left, short[] right, int count, byte[] out, int outBytes);

    static native int lame_encode_flush(Pointer flags, byte[] out, int outBytes);

    static native int lame_close(Pointer flags);
  }
}
