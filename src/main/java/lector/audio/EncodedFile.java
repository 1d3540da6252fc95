package lector.audio;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_GLOBALHEADER;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;

import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.ShortPointer;
import org.jspecify.annotations.Nullable;

/** An audio file that is being encoded through FFmpeg. Not for use by several threads. */
final class EncodedFile implements AutoCloseable {

  private final MuxedFile file;
  private final AVCodecContext codec;
  private final AVStream stream;
  private final AVFrame frame;
  private final AVPacket packet = av_packet_alloc();
  private final int frameLength;

  /** How many samples of the frame are filled. */
  private int filled;

  private long samples;

  /**
   * Begins a file.
   *
   * @throws IOException if it can't be written
   */
  EncodedFile(CompressedFormat format, int sampleRateHz, Path path) throws IOException {
    file = new MuxedFile(format, path);
    AVCodec encoder = avcodec_find_encoder_by_name(Ffmpeg.text(format.codec()));
    codec = avcodec_alloc_context3(encoder);
    frame = av_frame_alloc();
    boolean whole = false;
    try {
      boolean isFloat = format.codec().equals("aac");
      codec.sample_fmt(isFloat ? AV_SAMPLE_FMT_FLTP : AV_SAMPLE_FMT_S16);
      codec.sample_rate(sampleRateHz);
      av_channel_layout_default(codec.ch_layout(), 1);
      codec.bit_rate(format.bitsPerSecond());
      codec.time_base(Ffmpeg.perSample(sampleRateHz));
      codec.flags(codec.flags() | AV_CODEC_FLAG_BITEXACT);
      if ((file.context().oformat().flags() & AVFMT_GLOBALHEADER) != 0) {
        codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
      }
      String action = "encode " + format.name() + " at " + sampleRateHz + " Hz";
      Ffmpeg.check(avcodec_open2(codec, encoder, (AVDictionary) null), action);
      stream = avformat_new_stream(file.context(), null);
      stream.time_base(codec.time_base());
      Ffmpeg.check(avcodec_parameters_from_context(stream.codecpar(), codec), action);
      frameLength = codec.frame_size();
      frame.format(codec.sample_fmt());
      frame.ch_layout(codec.ch_layout());
      frame.sample_rate(sampleRateHz);
      frame.nb_samples(frameLength);
      Ffmpeg.check(av_frame_get_buffer(frame, 0), action);
      file.writeHeader(false); // it is copied when it is tagged
      whole = true;
    } finally {
      if (!whole) {
        close();
      }
    }
  }

  /**
   * Encodes samples.
   *
   * @throws IOException if the file can't be written
   */
  void write(short[] block, int count) throws IOException {
    for (int at = 0; at < count; ) {
      int n = Math.min(count - at, frameLength - filled);
      if (filled == 0) {
        frame.nb_samples(frameLength);
        Ffmpeg.check(av_frame_make_writable(frame), "encode");
      }
      fill(block, at, n);
      filled += n;
      at += n;
      if (filled == frameLength) {
        encode(frame);
      }
    }
  }

  private void fill(short[] block, int from, int count) {
    if (codec.sample_fmt() == AV_SAMPLE_FMT_S16) {
      new ShortPointer(frame.data(0)).position(filled).put(block, from, count);
    } else {
      float[] values = new float[count];
      for (int i = 0; i < count; i++) {
        values[i] = block[from + i] / 32768f;
      }
      new FloatPointer(frame.data(0)).position(filled).put(values, 0, count);
    }
  }

  /**
   * Encodes what is left and completes the file.
   *
   * @throws IOException if it can't be written
   */
  void finish() throws IOException {
    if (filled > 0) {
      frame.nb_samples(filled);
      encode(frame);
    }
    encode(null);
    file.writeTrailer();
  }

  private void encode(@Nullable AVFrame next) throws IOException {
    if (next != null) {
      next.pts(samples);
      samples += filled;
      filled = 0;
    }
    Ffmpeg.check(avcodec_send_frame(codec, next), "encode");
    while (true) {
      int result = avcodec_receive_packet(codec, packet);
      if (result == AVERROR_EAGAIN() || result == AVERROR_EOF()) {
        return;
      }
      Ffmpeg.check(result, "encode");
      packet.stream_index(stream.index());
      av_packet_rescale_ts(packet, codec.time_base(), stream.time_base());
      file.write(packet);
    }
  }

  @Override
  public void close() {
    av_packet_free(packet);
    av_frame_free(frame);
    avcodec_free_context(codec);
    file.close();
  }
}
