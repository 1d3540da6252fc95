package lector.audio;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** An audio file of any kind that FFmpeg decodes. Not for use by several threads. */
public final class DecodedFile implements AutoCloseable {

  private final AVFormatContext container = new AVFormatContext(null);
  private final AVCodecContext codec;
  private final AVFrame frame = av_frame_alloc();
  private final AVPacket packet = av_packet_alloc();
  private final int stream;
  private @Nullable MonoMix mix;

  private DecodedFile(Path file) throws IOException {
    String action = "decode " + file;
    codec = avcodec_alloc_context3(null);
    boolean whole = false;
    try {
      Ffmpeg.check(
          avformat_open_input(container, Ffmpeg.text(file.toString()), null, null), action);
      Ffmpeg.check(avformat_find_stream_info(container, (PointerPointer<?>) null), action);
      stream =
          Ffmpeg.check(
              av_find_best_stream(
                  container, AVMEDIA_TYPE_AUDIO, -1, -1, (PointerPointer<?>) null, 0),
              action);
      Ffmpeg.check(
          avcodec_parameters_to_context(codec, container.streams(stream).codecpar()), action);
      AVCodec decoder = avcodec_find_decoder(codec.codec_id());
      Ffmpeg.check(avcodec_open2(codec, decoder, (AVDictionary) null), action);
      whole = true;
    } finally {
      if (!whole) {
        close();
      }
    }
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it is not there, or is no audio
   */
  public static DecodedFile open(Path file) throws IOException {
    return new DecodedFile(file);
  }

  /** Samples a second. */
  public int sampleRateHz() {
    return codec.sample_rate();
  }

  /** How many channels it has. */
  public int channels() {
    return codec.ch_layout().nb_channels();
  }

  /** The chapters that the file has, in its order. */
  public List<ChapterMark> chapters() {
    List<ChapterMark> chapters = new ArrayList<>();
    for (int i = 0; i < container.nb_chapters(); i++) {
      AVChapter chapter = container.chapters(i);
      AVDictionaryEntry title = av_dict_get(chapter.metadata(), Ffmpeg.text("title"), null, 0);
      chapters.add(
          new ChapterMark(
              millis(chapter.start(), chapter.time_base()),
              millis(chapter.end(), chapter.time_base()),
              title == null ? "" : text(title.value()),
              Optional.empty(),
              Optional.empty()));
    }
    return chapters;
  }

  private static String text(BytePointer value) {
    return value.getString(StandardCharsets.UTF_8);
  }

  private static long millis(long time, AVRational unit) {
    return Math.round(1000.0 * time * unit.num() / unit.den());
  }

  /**
   * The next samples, all channels mixed to one, nominally in [-1, 1]; none at the end.
   *
   * @throws IOException if the file is damaged
   */
  public float[] next() throws IOException {
    while (true) {
      int result = avcodec_receive_frame(codec, frame);
      if (result == AVERROR_EOF()) {
        return new float[0];
      } else if (result != AVERROR_EAGAIN()) {
        Ffmpeg.check(result, "decode");
        return samples();
      }
      feed();
    }
  }

  private void feed() throws IOException {
    int result = av_read_frame(container, packet);
    if (result == AVERROR_EOF()) {
      Ffmpeg.check(avcodec_send_packet(codec, null), "decode");
      return;
    }
    Ffmpeg.check(result, "decode");
    boolean isSound = packet.stream_index() == stream;
    int sent = isSound ? avcodec_send_packet(codec, packet) : 0;
    av_packet_unref(packet);
    Ffmpeg.check(sent, "decode");
  }

  private float[] samples() throws IOException {
    MonoMix ready = mix == null ? new MonoMix(frame) : mix;
    mix = ready;
    return ready.of(frame);
  }

  @Override
  public void close() {
    if (mix != null) {
      mix.close();
    }
    av_packet_free(packet);
    av_frame_free(frame);
    avcodec_free_context(codec);
    avformat_close_input(container);
  }
}
