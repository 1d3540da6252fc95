package lector.check;

import static lector.check.GoodOutput.LONG;
import static lector.check.GoodOutput.SHORT;
import static lector.check.Plant.bytes;
import static lector.check.Plant.delete;
import static lector.check.Plant.edit;
import static lector.check.Plant.write;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import lector.check.judge.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants defects one by one in good output; each must be found under its code. */
class CheckerTest {

  private static final String FEED = "feed.xml";
  private static final String MANIFEST = LONG + "/episode.json";
  private static final String RECEIPT = LONG + "/receipt.json";
  private static final String CHAPTERS = LONG + "/chapters.json";
  private static final String VTT = LONG + "/transcript.vtt";
  private static final String SRT = LONG + "/transcript.srt";
  private static final String SEGMENTS = LONG + "/transcript.json";
  private static final String WORDS = LONG + "/words.vtt";
  private static final String MP3 = LONG + "/why-now.mp3";
  private static final String WAV = LONG + "/why-now.wav";

  @TempDir static Path good;
  @TempDir Path folder;

  @BeforeAll
  static void makeGoodOutput() throws IOException {
    GoodOutput.make(good);
  }

  static Stream<Arguments> defectsOfFeeds() {
    return Stream.of(
        defect("feed-missing", delete(FEED)),
        defect("feed-malformed", edit(FEED, "</channel>", "")),
        defect("feed-malformed", edit(FEED, "<rss", "<!DOCTYPE rss []><rss")),
        defect("feed-malformed", edit(FEED, "version=\"2.0\"", "version=\"0.91\"")),
        defect("feed-namespace", edit(FEED, "podcastindex.org/namespace/1.0", "example.org/")),
        defect("feed-self-link", edit(FEED, "<atom:link[^>]*>", "")),
        defect("feed-title", edit(FEED, "<title>Lector</title>", "<title> </title>")),
        defect("feed-description", edit(FEED, "(<description>)[^<]*", "$1")),
        defect("feed-description", edit(FEED, "(<description>)", "$1" + "x".repeat(4000))),
        defect("feed-link", edit(FEED, "<link>[^<]*", "<link>/podcast")),
        defect("feed-language", edit(FEED, "<language>en", "<language>English")),
        defect("feed-category", edit(FEED, "Society &amp; Culture", "Cooking")),
        defect("feed-category", edit(FEED, "<itunes:category[^>]*>", "")),
        defect("feed-explicit", edit(FEED, "<itunes:explicit>false", "<itunes:explicit>no")),
        defect("feed-image", edit(FEED, "<itunes:image[^>]*>", "")),
        defect("feed-author", edit(FEED, "<itunes:author>[^<]*</itunes:author>", "")),
        defect("feed-owner", edit(FEED, "</channel>", owner("nobody") + "</channel>")),
        defect("feed-guid", edit(FEED, "<podcast:guid>[^<]*", "<podcast:guid>mine")),
        defect("feed-locked", edit(FEED, "<podcast:locked>yes", "<podcast:locked>true")),
        defect("feed-synthetic", edit(FEED, "ai-content", "verify")),
        defect("feed-build-date", edit(FEED, "<lastBuildDate>[^<]*", "<lastBuildDate>now")),
        defect("feed-order", edit(FEED, "<pubDate>Fri, 1 Nov 2024", "<pubDate>Sun, 1 Sep 2024")),
        defect("item-title", edit(FEED, "(<item>\\s*)<title>[^<]*</title>", "$1")),
        defect("item-description", edit(FEED, "(<item>.*?<description>)", "$1" + "x".repeat(4000))),
        defect("item-guid", edit(FEED, "<guid [^>]*>[^<]*</guid>", "")),
        defect("item-guid", edit(FEED, " isPermaLink=\"false\"", "")),
        defect(
            "item-guid-twice",
            edit(FEED, "(<guid [^>]*>)([^<]*)(.*<guid [^>]*>)[^<]*", "$1$2$3$2")),
        defect("item-date", edit(FEED, "<pubDate>Fri, 1 Nov 2024", "<pubDate>2024-11-01")),
        defect("item-date", edit(FEED, "<pubDate>Fri, 1 Nov 2024", "<pubDate>Thu, 1 Nov 2024")),
        defect("item-duration", edit(FEED, "<itunes:duration>", "<itunes:duration>0:")),
        defect("item-link", edit(FEED, "(<item>.*?<link>)[^<]*", "$1why now")),
        defect("item-transcript", edit(FEED, "(<podcast:transcript )[^>]*vtt\"", "$1type=\"x\"")),
        defect(
            "item-updated",
            edit(FEED, "</item>", "<atom:updated>2020-01-01T00:00:00Z</atom:updated></item>")),
        defect("enclosure-missing", edit(FEED, "<enclosure[^>]*>", "")),
        defect("enclosure-url", edit(FEED, "(<enclosure url=\")http:", "$1ftp:")),
        defect("enclosure-url", edit(FEED, "(<enclosure url=\"http://)[^/]*", "$1example.org")),
        defect("enclosure-length", edit(FEED, "(<enclosure .*?length=\")", "$11")),
        defect("enclosure-length", edit(FEED, "(<enclosure .*?length=\")\\d*", "$1")),
        defect("enclosure-type", edit(FEED, "audio/mpeg", "audio/x-m4a")),
        defect("enclosure-type", edit(FEED, "audio/mpeg", "audio/mp3")),
        defect("enclosure-not-everywhere", edit(FEED, "audio/mpeg", "audio/flac")),
        defect("alternate-differs", edit(FEED, "(alternateEnclosure .*?length=\")", "$11")),
        defect("alternate-differs", edit(FEED, "value=\"sha256-.", "value=\"sha256-!")),
        defect("alternate-differs", edit(FEED, "default=\"true\"", "default=\"false\"")),
        defect("link-broken", edit(FEED, "why-now.mp3", "why-then.mp3")),
        defect("link-broken", edit(FEED, "/chapters.json", "/chapter.json")),
        defect("link-broken", delete("cover.jpg")),
        defect("episode-not-in-feed", edit(FEED, "<item>.*?</item>", "")),
        defect("item-without-episode", edit(FEED, "(<guid [^>]*>)", "$1x")),
        defect("item-differs", edit(FEED, "(<item>\\s*<title>)[^<]*", "$1Why then?")),
        defect("item-differs", edit(FEED, "<itunes:duration>", "<itunes:duration>1")),
        defect("item-differs", edit(FEED, "<pubDate>Fri, 1 Nov 2024", "<pubDate>Sat, 2 Nov 2024")),
        defect("json-feed-malformed", edit("feed.json", "\\}", "")),
        defect("json-feed-malformed", edit("feed.json", "T00:00:00Z", "")),
        defect("json-feed-malformed", edit("feed.json", "\"mime_type\"", "\"type\"")),
        defect("json-feed-differs", edit("feed.json", "\"id\" : \"", "\"id\" : \"x")),
        defect("opml-malformed", edit("subscriptions.opml", "xmlUrl=\"http", "xmlUrl=\"feed")),
        defect("opml-malformed", edit("subscriptions.opml", "<outline[^>]*>", "")));
  }

  static Stream<Arguments> defectsOfFolders() {
    return Stream.of(
        defect("show-missing", delete("show.toml")),
        defect("show-malformed", edit("show.toml", "explicit = false", "explicit = no")),
        defect("cover-malformed", write("cover.jpg", "no picture")),
        defect("cover-malformed", bytes("cover.jpg", old -> Arrays.copyOf(old, 9000))),
        defect("cover-size", AudioPlants.picture("cover.jpg", "jpg", 640, 640, rgb())),
        defect("cover-size", AudioPlants.picture("cover.jpg", "jpg", 1600, 1500, rgb())),
        defect(
            "cover-colours",
            AudioPlants.picture("cover.png", "png", 1400, 1400, BufferedImage.TYPE_INT_ARGB)),
        defect(
            "cover-colours",
            AudioPlants.picture("cover.jpg", "jpg", 1400, 1400, BufferedImage.TYPE_BYTE_GRAY)),
        defect("cover-bytes", bytes("cover.jpg", CheckerTest::padded)),
        defect("leftover", write(".part-x/a.mp3", "")),
        defect("guid-changed", edit(MANIFEST, "(\"guid\" : \")....", "$1abcd")),
        defect("guid-gone", write(".lector.guids", "a\t2024-01-01-a\n")),
        defect("guid-record-malformed", write(".lector.guids", "nothing\n")),
        defect("guid-twice", CheckerTest::giveBothTheSameGuid),
        defect("manifest-missing", delete(MANIFEST)),
        defect("manifest-malformed", edit(MANIFEST, "\\{", "")),
        defect("manifest-folder", edit(MANIFEST, "(\"folder\" : \")", "$1x")),
        defect("file-missing", delete(VTT)),
        defect("file-size", edit(LONG + "/transcript.html", "</main>", "</main> ")),
        defect("file-hash", edit(LONG + "/transcript.html", "Why", "Who")),
        defect("file-strange", write(LONG + "/notes.txt", "")),
        defect("timeline-chapters", edit(MANIFEST, "\"endSample\" : (\\d)", "\"endSample\" : 9$1")),
        defect("timeline-order", edit(MANIFEST, "(\\[ ?\"led\", ?)\\d+", "$11")),
        defect("receipt-malformed", edit(RECEIPT, "\\{", "[")),
        defect("receipt-incomplete", edit(RECEIPT, "(\"start\" : )(\\d+)", "$17$2")),
        defect("receipt-incomplete", edit(RECEIPT, "\"added\" : .*?\\]", "\"added\" : []")),
        defect("receipt-differs", edit(RECEIPT, "One thing", "Two things")),
        defect("receipt-differs", edit(RECEIPT, "(\"startSample\" : )(\\d)", "$19$2")),
        defect("receipt-reason", edit(RECEIPT, "\"leftOut\" : \\[", omission())));
  }

  static Stream<Arguments> defectsOfTranscripts() {
    return Stream.of(
        defect("chapters-malformed", edit(CHAPTERS, "\"chapters\"", "\"chapter\"")),
        defect("chapters-malformed", edit(CHAPTERS, "(\"startTime\" : )([\\d.]+)", "$1\"$2\"")),
        defect("chapters-order", edit(CHAPTERS, "(\"endTime\" : )[\\d.]+", "$10.001")),
        defect("chapters-outside", edit(CHAPTERS, "(.*\"endTime\" : )([\\d.]+)", "$19$2")),
        defect("chapters-differ", edit(CHAPTERS, "What it costs", "What it cost")),
        defect("chapters-differ", edit(CHAPTERS, ",\\s*\\{[^}]*\\}", "")),
        defect("transcript-malformed", edit(VTT, "WEBVTT", "VTT")),
        defect("transcript-malformed", edit(VTT, " --> ", " -> ")),
        defect("transcript-malformed", edit(SRT, "\\n2\\n", "\n3\n")),
        defect("transcript-malformed", edit(SEGMENTS, "startTime", "start")),
        defect("transcript-order", edit(VTT, "--> 00:00", "--> 00:01")),
        defect("transcript-order", edit(SRT, "--> 00:00:0\\d,\\d\\d\\d", "--> 00:00:00,000")),
        defect("transcript-order", edit(WORDS, "<00:00:0", "<00:00:4")),
        defect("transcript-lines", edit(SRT, "One thing", "One   thing".repeat(5))),
        defect("transcript-outside", edit(SEGMENTS, "(.*\"endTime\" : )([\\d.]+)", "$19$2")),
        defect("transcript-incomplete", edit(VTT, "surprised", "astonished")),
        defect("transcript-incomplete", edit(SRT, "\\n\\d+\\n[^\\n]*\\n[^\\n]*\\n*$", "")),
        defect("transcript-incomplete", edit(WORDS, "&amp;", "and")),
        defect("transcript-late", edit(VTT, "00:00:00\\.\\d\\d", "00:00:00.00")),
        defect("transcript-late", edit(SEGMENTS, "(\"startTime\" : 0\\.)\\d", "$10")));
  }

  static Stream<Arguments> defectsOfAudio() {
    return Stream.of(
        defect("audio-malformed", AudioPlants.rubbish(MP3)),
        defect("audio-malformed", bytes(MP3, old -> Arrays.copyOf(old, old.length - 100))),
        defect("audio-malformed", write(WAV, "no sound")),
        defect("audio-info", AudioPlants.swap(MP3, ascii("Info"), ascii("Infa"))),
        defect("audio-info", AudioPlants.change(MP3, ascii("Info"), 6, 99)),
        defect("audio-length", AudioPlants.tone(MP3, 5, 0.1)),
        defect("audio-loudness", AudioPlants.tone(MP3, 5, 0.05)),
        defect("audio-loudness", bytes(WAV, CheckerTest::quieter)),
        defect("audio-peak", AudioPlants.tone(MP3, 5, 0.95)),
        defect("tag-missing", AudioPlants.untag(MP3)),
        defect("tag-version", AudioPlants.retag(MP3)),
        defect("tag-field", AudioPlants.swap(MP3, ascii("TALB"), ascii("TXXX"))),
        defect("tag-field", AudioPlants.swap(MP3, ascii("USLT"), ascii("XSLT"))),
        defect("tag-picture", AudioPlants.swap(MP3, ascii("APIC"), ascii("XPIC"))),
        defect("tag-picture", AudioPlants.swap(MP3, ascii("image/jpeg"), ascii("image/webp"))),
        defect("tag-contents", AudioPlants.swap(MP3, ascii("chp1"), ascii("chpX"))),
        defect("tag-differs", AudioPlants.change(MP3, ascii("TIT2"), 7, 'X')),
        defect("chapters-malformed", withoutChapters()),
        defect("chapters-differ", AudioPlants.change(MP3, ascii("CHAP"), 18, 1)),
        defect("audio-malformed", write(LONG + "/why-now.opus", "no sound")),
        defect("epub-malformed", write(SHORT + "/book.epub", "no book")));
  }

  @ParameterizedTest
  @MethodSource({"defectsOfFeeds", "defectsOfFolders", "defectsOfTranscripts", "defectsOfAudio"})
  void findsADefectByItsCode(String code, Plant defect) throws IOException {
    GoodOutput.copy(good, folder);
    defect.plant(folder);
    Verdict verdict = Checker.check(folder);
    assertTrue(
        verdict.findings().stream().anyMatch(finding -> finding.rule().code().equals(code)),
        () -> code + " in " + verdict.findings());
  }

  private static Plant withoutChapters() {
    Plant rename = AudioPlants.swap(MP3, ascii("CHAP"), ascii("CHAT"));
    return rename.and(rename);
  }

  private static Arguments defect(String code, Plant plant) {
    return Arguments.of(code, plant);
  }

  private static int rgb() {
    return BufferedImage.TYPE_INT_RGB;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String owner(String email) {
    return "<itunes:owner><itunes:email>" + email + "</itunes:email></itunes:owner>";
  }

  private static String omission() {
    return "\"leftOut\" : [{\"start\" : 3, \"text\" : \"x\", \"reason\" : \"\"}, ";
  }

  /** A picture with a comment of two million bytes before its end. */
  private static byte[] padded(byte[] jpeg) {
    byte[] padded = Arrays.copyOf(jpeg, jpeg.length + 2_000_000);
    padded[padded.length - 2] = (byte) 0xff;
    padded[padded.length - 1] = (byte) 0xd9;
    return padded;
  }

  /** Halves the samples, little-endian as they are. */
  private static byte[] quieter(byte[] wav) {
    byte[] quiet = wav.clone();
    for (int i = 44; i + 1 < wav.length; i += 2) {
      int sample = (wav[i + 1] << 8 | (wav[i] & 0xff)) / 2;
      quiet[i] = (byte) sample;
      quiet[i + 1] = (byte) (sample >> 8);
    }
    return quiet;
  }

  private static void giveBothTheSameGuid(Path folder) throws IOException {
    String guid = Files.readString(folder.resolve(MANIFEST)).split("\"guid\" : \"", 2)[1];
    edit(SHORT + "/episode.json", "(\"guid\" : \")[^\"]*", "$1" + guid.substring(0, 36))
        .plant(folder);
  }
}
