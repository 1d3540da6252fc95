package lector.audio;

import static org.bytedeco.ffmpeg.global.avutil.AV_CHANNEL_ORDER_UNSPEC;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_copy;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_uninit;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import java.io.IOException;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;

/** Brings decoded frames, whatever their channels and the form of their samples, to one channel. */
final class MonoMix implements AutoCloseable {

  private final SwrContext context = new SwrContext(null);

  /**
   * Prepares to mix frames like one.
   *
   * @throws IOException if its channels can't be mixed
   */
  MonoMix(AVFrame like) throws IOException {
    AVChannelLayout mono = new AVChannelLayout();
    AVChannelLayout channels = new AVChannelLayout();
    av_channel_layout_default(mono, 1);
    if (like.ch_layout().order() == AV_CHANNEL_ORDER_UNSPEC) {
      av_channel_layout_default(channels, like.ch_layout().nb_channels());
    } else {
      av_channel_layout_copy(channels, like.ch_layout());
    }
    int rate = like.sample_rate();
    try {
      Ffmpeg.check(
          swr_alloc_set_opts2(
              context, mono, AV_SAMPLE_FMT_FLT, rate, channels, like.format(), rate, 0, null),
          "mix channels");
      Ffmpeg.check(swr_init(context), "mix channels");
    } catch (IOException e) {
      close();
      throw e;
    } finally {
      av_channel_layout_uninit(channels);
    }
  }

  /** The samples of a frame, nominally in [-1, 1]. */
  float[] of(AVFrame frame) throws IOException {
    float[] samples = new float[frame.nb_samples()];
    try (FloatPointer mixed = new FloatPointer(samples.length);
        PointerPointer<FloatPointer> planes = new PointerPointer<FloatPointer>(1).put(0, mixed)) {
      Ffmpeg.check(
          swr_convert(context, planes, samples.length, frame.extended_data(), samples.length),
          "mix channels");
      mixed.get(samples);
    }
    return samples;
  }

  @Override
  public void close() {
    swr_free(context);
  }
}
