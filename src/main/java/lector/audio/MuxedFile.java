package lector.audio;

import static org.bytedeco.ffmpeg.avformat.AVFormatContext.AVFMT_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;

import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/** A container that FFmpeg writes. */
final class MuxedFile implements AutoCloseable {

  private final CompressedFormat format;
  private final Path path;
  private final AVFormatContext context = new AVFormatContext(null);
  private final AVIOContext io = new AVIOContext(null);

  /**
   * Begins a file; one that is there is replaced.
   *
   * @throws IOException if it can't be written
   */
  MuxedFile(CompressedFormat format, Path path) throws IOException {
    this.format = format;
    this.path = path;
    String action = "write " + path;
    Ffmpeg.check(
        avformat_alloc_output_context2(
            context, null, Ffmpeg.text(format.container()), Ffmpeg.text(path.toString())),
        action);
    context.flags(context.flags() | AVFMT_FLAG_BITEXACT);
    try {
      Ffmpeg.check(avio_open(io, Ffmpeg.text(path.toString()), AVIO_FLAG_WRITE), action);
    } catch (IOException e) {
      avformat_free_context(context);
      throw e;
    }
    context.pb(io);
  }

  /** FFmpeg's own view of the file: streams and tags are added to it before the header. */
  AVFormatContext context() {
    return context;
  }

  /**
   * Writes what comes before the streams' packets.
   *
   * @param isFinal whether this is the file that players get: then its index is moved to its start
   */
  void writeHeader(boolean isFinal) throws IOException {
    AVDictionary options = new AVDictionary(null);
    if (format.isMp4()) {
      Ffmpeg.set(options, "brand", format.brand());
      if (isFinal) {
        Ffmpeg.set(options, "movflags", "+faststart");
      }
    }
    int result = avformat_write_header(context, options);
    av_dict_free(options);
    Ffmpeg.check(result, "write " + path);
  }

  /** Writes a packet, which is empty afterwards. */
  void write(AVPacket packet) throws IOException {
    Ffmpeg.check(av_interleaved_write_frame(context, packet), "write " + path);
  }

  /** Completes the file. */
  void writeTrailer() throws IOException {
    Ffmpeg.check(av_write_trailer(context), "write " + path);
    Ffmpeg.check(avio_closep(io), "write " + path);
  }

  @Override
  public void close() {
    if (!io.isNull()) {
      avio_closep(io);
    }
    avformat_free_context(context);
  }
}
