package lector.audio;

import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedFormatTest {

  private static final int RATE = 24000;
  private static final long MICROSECONDS = 5_014_375;

  /** MP4 counts milliseconds; the samples that Opus skips count as its own. */
  private static final long TOLERANCE = 6600;

  @TempDir Path folder;

  private Path write(String format, String name) throws IOException {
    float[] bursts = Tone.bursts(RATE, 5, 0.5);
    short[] samples = new short[bursts.length + 345];
    for (int i = 0; i < bursts.length; i++) {
      samples[i] = (short) (32767 * bursts[i]);
    }
    Path file = folder.resolve(name);
    Encoder encoder = Encoder.of(format).orElseThrow();
    encoder.encode(Tone.source(RATE, samples), file, 2);
    encoder.tag(file, tags());
    return file;
  }

  private static Tags tags() throws IOException {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
    return new Tags(
        "Why now? 言葉",
        "Ada",
        "The Show",
        LocalDate.of(2024, 11, 1),
        "Why it is so",
        "en-GB",
        "All that is said",
        Optional.empty(),
        "Lector",
        Optional.of(new Picture("image/jpeg", jpeg.toByteArray())),
        List.of(new ChapterMark(0, 3845, "Introduction"), new ChapterMark(3845, 5014, "Café")));
  }

  /** What another reader finds: length, title, chapters. */
  private static List<String> look(Path file) throws IOException {
    AVFormatContext in = new AVFormatContext(null);
    Ffmpeg.check(
        avformat_open_input(
            in, Ffmpeg.text(file.toString()), new AVInputFormat(null), new AVDictionary(null)),
        "open");
    try {
      Ffmpeg.check(avformat_find_stream_info(in, (AVDictionary) null), "read");
      List<String> found = new ArrayList<>();
      AVDictionary texts = in.metadata() == null ? in.streams(0).metadata() : in.metadata();
      found.add(Math.abs(in.duration() - MICROSECONDS) <= TOLERANCE ? "as long" : "longer");
      found.add(text(texts, "title"));
      found.add(text(texts, "artist"));
      for (int i = 0; i < in.nb_chapters(); i++) {
        long start = in.chapters(i).start() * 1000 / in.chapters(i).time_base().den();
        found.add(start + " " + text(in.chapters(i).metadata(), "title"));
      }
      return found;
    } finally {
      avformat_close_input(in);
    }
  }

  private static String text(AVDictionary dictionary, String key) {
    AVDictionaryEntry entry =
        av_dict_get(dictionary, Ffmpeg.text(key), new AVDictionaryEntry(null), 0);
    return entry == null ? "" : new String(entry.value().getStringBytes(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"m4a", "m4b", "opus", "flac"})
  void tellsLengthTitleAndChapters(String format) throws IOException {
    assertEquals(
        List.of("as long", "Why now? 言葉", "Ada", "0 Introduction", "3845 Café"),
        look(write(format, "tagged." + format)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"m4a", "m4b", "opus", "flac"})
  void givesTheSameBytesAgainAndLeavesNothingBeside(String format) throws IOException {
    byte[] once = Files.readAllBytes(write(format, "one." + format));
    assertArrayEquals(once, Files.readAllBytes(write(format, "two." + format)));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void marksAnAudiobookAsOne() throws IOException {
    byte[] head = Files.readAllBytes(write("m4b", "book.m4b"));
    assertEquals("ftypM4B ", new String(head, 4, 8, StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @ValueSource(strings = {"m4a", "m4b", "opus", "flac"})
  void saysWhereItCannotWrite(String format) {
    Path file = folder.resolve("no such folder").resolve("a." + format);
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                Encoder.of(format).orElseThrow().encode(Tone.source(RATE, new short[9]), file, 1));
    assertTrue(e.getMessage().contains("no such folder"), e.getMessage());
  }

  @Test
  void refusesARateThatOpusDoesNotHave() {
    Path file = folder.resolve("a.opus");
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                Encoder.of("opus").orElseThrow().encode(Tone.source(22050, new short[9]), file, 1));
    assertTrue(e.getMessage().contains("22050 Hz"), e.getMessage());
  }
}
