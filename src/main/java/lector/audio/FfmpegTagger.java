package lector.audio;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PNG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/** Tags an encoded file: its packets go, as they are, into a new file with tags and chapters. */
final class FfmpegTagger {

  private FfmpegTagger() {}

  static void tag(Path file, CompressedFormat format, Tags tags) throws IOException {
    Path tagged = file.resolveSibling(file.getFileName() + ".tagged");
    try {
      copy(file, tagged, format, tags);
      Files.move(tagged, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(tagged);
    }
  }

  private static void copy(Path from, Path to, CompressedFormat format, Tags tags)
      throws IOException {
    AVFormatContext in = new AVFormatContext(null);
    String action = "read " + from;
    Ffmpeg.check(
        avformat_open_input(
            in, Ffmpeg.text(from.toString()), new AVInputFormat(null), new AVDictionary(null)),
        action);
    AVPacket packet = av_packet_alloc();
    try (MuxedFile out = new MuxedFile(format, to)) {
      Ffmpeg.check(avformat_find_stream_info(in, (AVDictionary) null), action);
      AVStream source = in.streams(0);
      AVStream sound = avformat_new_stream(out.context(), null);
      Ffmpeg.check(avcodec_parameters_copy(sound.codecpar(), source.codecpar()), action);
      sound.codecpar().codec_tag(0);
      sound.time_base(source.time_base());
      ContainerTags.write(tags, format, out.context(), sound);
      Optional<Picture> cover = tags.cover().filter(picture -> format.hasPictureStream());
      if (cover.isPresent()) {
        addPictureStream(out, cover.get());
      }
      out.writeHeader(true);
      if (cover.isPresent()) {
        write(out, cover.get(), packet);
      }
      int result = av_read_frame(in, packet);
      while (result >= 0) {
        av_packet_rescale_ts(packet, source.time_base(), sound.time_base());
        packet.pos(-1);
        out.write(packet);
        result = av_read_frame(in, packet);
      }
      if (result != AVERROR_EOF()) {
        Ffmpeg.check(result, action);
      }
      out.writeTrailer();
    } finally {
      av_packet_free(packet);
      avformat_close_input(in);
    }
  }

  private static void addPictureStream(MuxedFile out, Picture cover) throws IOException {
    AVStream stream = avformat_new_stream(out.context(), null);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(cover.bytes()));
    stream.codecpar().codec_type(AVMEDIA_TYPE_VIDEO);
    stream
        .codecpar()
        .codec_id(cover.mediaType().equals("image/png") ? AV_CODEC_ID_PNG : AV_CODEC_ID_MJPEG);
    stream.codecpar().width(image.getWidth());
    stream.codecpar().height(image.getHeight());
    stream.disposition(AV_DISPOSITION_ATTACHED_PIC);
  }

  private static void write(MuxedFile out, Picture cover, AVPacket packet) throws IOException {
    Ffmpeg.check(av_new_packet(packet, cover.bytes().length), "write the cover");
    packet.data().put(cover.bytes());
    packet.stream_index(1);
    packet.flags(AV_PKT_FLAG_KEY);
    packet.pts(0);
    packet.dts(0);
    out.write(packet);
  }
}
