package lector.audio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.io.IOException;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/** What all that is done through FFmpeg's libraries has in common. */
final class Ffmpeg {

  private static final int MESSAGE_BYTES = 256;

  static {
    av_log_set_level(avutil.AV_LOG_FATAL); // what fails is told by an exception
  }

  private Ffmpeg() {}

  /**
   * Looks at what a function of FFmpeg gave.
   *
   * @param result its result; negative for an error
   * @param action what it was to do, to stand behind "can't"
   * @throws IOException if it failed
   */
  static int check(int result, String action) throws IOException {
    if (result < 0) {
      byte[] message = new byte[MESSAGE_BYTES];
      av_strerror(result, message, message.length);
      throw new IOException("can't " + action + ": " + new String(message, UTF_8).trim());
    }
    return result;
  }

  /** A text as FFmpeg takes it. */
  static BytePointer text(String text) {
    return new BytePointer(text, UTF_8);
  }

  /** Adds a pair to a dictionary. */
  static void set(AVDictionary dictionary, String key, String value) {
    av_dict_set(dictionary, text(key), text(value), 0);
  }

  /** A unit of time of one sample. */
  static AVRational perSample(int sampleRateHz) {
    return new AVRational().num(1).den(sampleRateHz);
  }
}
