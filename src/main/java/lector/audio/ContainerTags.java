package lector.audio;

import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Writes {@link Tags} under the names that FFmpeg's containers know: as atoms of an MP4 file, with
 * chapters in QuickTime's way and in Nero's; or as Vorbis comments, with chapters as {@code
 * CHAPTER001} and so on, which are written here, since FFmpeg 8.1 rounds their seconds.
 */
final class ContainerTags {

  private static final int FRONT_COVER = 3;
  private static final String AUDIOBOOK = "2";

  private ContainerTags() {}

  /**
   * Adds the tags to a file before its header is written.
   *
   * @param sound the stream of the sound
   */
  static void write(Tags tags, CompressedFormat format, AVFormatContext file, AVStream sound)
      throws IOException {
    AVDictionary texts = new AVDictionary(null);
    set(texts, "title", tags.title());
    set(texts, "artist", tags.artist());
    set(texts, "album", tags.album());
    set(texts, "date", tags.date().toString());
    set(texts, "genre", "Podcast");
    set(texts, "comment", tags.comment());
    set(texts, "lyrics", tags.lyrics());
    set(texts, "encoder", tags.encoder());
    if (format.isMp4()) {
      set(texts, "description", tags.comment());
      set(texts, "media_type", format.brand().startsWith("M4B") ? AUDIOBOOK : "");
      AVDictionary language = new AVDictionary(null);
      set(language, "language", Iso639.of(tags.language()));
      sound.metadata(language);
      addChapters(file, tags.chapters());
    } else {
      addChapters(texts, tags.chapters());
      set(texts, "language", tags.language());
      tags.url().ifPresent(url -> set(texts, "website", url.toASCIIString()));
    }
    if (tags.cover().isPresent() && !format.hasPictureStream()) {
      byte[] block = pictureBlock(tags.cover().get());
      set(texts, "METADATA_BLOCK_PICTURE", Base64.getEncoder().encodeToString(block));
    }
    file.metadata(texts);
  }

  private static void set(AVDictionary dictionary, String key, String value) {
    if (!value.isEmpty()) {
      Ffmpeg.set(dictionary, key, value);
    }
  }

  /** The file frees them, so they lie in memory of its own kind. */
  private static void addChapters(AVFormatContext file, List<ChapterMark> marks) {
    PointerPointer<AVChapter> chapters =
        new PointerPointer<>(av_mallocz((long) Pointer.sizeof(Pointer.class) * marks.size()));
    for (int i = 0; i < marks.size(); i++) {
      ChapterMark mark = marks.get(i);
      AVChapter chapter = new AVChapter(av_mallocz(Pointer.sizeof(AVChapter.class)));
      AVDictionary title = new AVDictionary(null);
      set(title, "title", mark.title());
      chapter
          .id(i + 1)
          .time_base(new AVRational().num(1).den(1000))
          .start(mark.startMillis())
          .end(mark.endMillis())
          .metadata(title);
      chapters.put(i, chapter);
    }
    file.chapters(chapters);
    file.nb_chapters(marks.size());
  }

  private static void addChapters(AVDictionary texts, List<ChapterMark> marks) {
    for (int i = 0; i < marks.size(); i++) {
      ChapterMark mark = marks.get(i);
      Duration start = Duration.ofMillis(mark.startMillis());
      String name = String.format(Locale.ROOT, "CHAPTER%03d", i + 1);
      String time =
          String.format(
              Locale.ROOT,
              "%02d:%02d:%02d.%03d",
              start.toHours(),
              start.toMinutesPart(),
              start.toSecondsPart(),
              start.toMillisPart());
      set(texts, name, time);
      set(texts, name + "NAME", mark.title());
      mark.url().ifPresent(url -> set(texts, name + "URL", url.toASCIIString()));
    }
  }

  /** A picture as a metadata block of FLAC (RFC 9639, section 8.8), of unknown size and depth. */
  private static byte[] pictureBlock(Picture picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] type = picture.mediaType().getBytes(StandardCharsets.US_ASCII);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FRONT_COVER);
      out.writeInt(type.length);
      out.write(type);
      for (int i = 0; i < 5; i++) { // no description; width, height, depth and colours not told
        out.writeInt(0);
      }
      out.writeInt(picture.bytes().length);
      out.write(picture.bytes());
    }
    return bytes.toByteArray();
  }
}
