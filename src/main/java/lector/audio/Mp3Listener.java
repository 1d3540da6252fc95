package lector.audio;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MP3;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.io.IOException;
import lector.audio.lame.Lame;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;

/**
 * Hears the frames of a stretch, which need none of another, as soon as they are encoded. Not for
 * use by several threads at once.
 */
final class Mp3Listener implements AutoCloseable {

  private static final String ACTION = "decode MP3";

  /** Samples that come out of an encoder and a decoder before those that went in. */
  static final int DELAY = Lame.DELAY + 529;

  private final AVCodecContext codec = avcodec_alloc_context3(null);
  private final AVPacket packet = av_packet_alloc();
  private final AVFrame frame = av_frame_alloc();
  private final StretchMeter meter;
  private final int start;
  private final int end;
  private int decoded;

  /** Loads the decoder. */
  static void load() {
    avcodec_find_decoder(AV_CODEC_ID_MP3);
  }

  /**
   * Begins to listen.
   *
   * @param start first sample that is measured of those that are decoded, inclusive; if it is
   *     negative, silence comes before them
   * @param end last one, exclusive
   * @throws IOException if FFmpeg can't decode here
   */
  Mp3Listener(int sampleRateHz, int start, int end) throws IOException {
    this.start = start;
    this.end = end;
    meter = new StretchMeter(sampleRateHz);
    meter.add(new float[Math.max(0, -start)], 0, Math.max(0, -start));
    boolean whole = false;
    try {
      Ffmpeg.check(
          avcodec_open2(codec, avcodec_find_decoder(AV_CODEC_ID_MP3), (AVDictionary) null), ACTION);
      whole = true;
    } finally {
      if (!whole) {
        close();
      }
    }
  }

  /** How loud a stretch is. No more is heard after it. */
  StretchLoudness hear(byte[] stream) throws IOException {
    for (int at = 0; at < stream.length; ) {
      int length = Mp3Header.at(stream, at).frameBytes();
      Ffmpeg.check(av_new_packet(packet, length), ACTION);
      packet.data().put(stream, at, length);
      int sent = avcodec_send_packet(codec, packet);
      av_packet_unref(packet);
      Ffmpeg.check(sent, ACTION);
      measure();
      at += length;
    }
    Ffmpeg.check(avcodec_send_packet(codec, null), ACTION);
    measure();
    return meter.measured();
  }

  private void measure() throws IOException {
    while (true) {
      int result = avcodec_receive_frame(codec, frame);
      if (result == AVERROR_EAGAIN() || result == AVERROR_EOF()) {
        return;
      }
      Ffmpeg.check(result, ACTION);
      float[] samples = new float[frame.nb_samples()];
      new FloatPointer(frame.data(0)).get(samples); // this decoder gives floats, a plane a channel
      int from = Math.max(0, Math.min(samples.length, start - decoded));
      int to = Math.max(from, Math.min(samples.length, end - decoded));
      meter.add(samples, from, to);
      decoded += samples.length;
    }
  }

  @Override
  public void close() {
    av_packet_free(packet);
    av_frame_free(frame);
    avcodec_free_context(codec);
  }
}
