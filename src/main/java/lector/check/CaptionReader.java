package lector.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.check.Caption.Piece;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;

/** Reads captions: WebVTT (W3C, 2019, section 4) and SubRip. */
final class CaptionReader {

  private static final String VTT_TIME = "(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
  private static final String SRT_TIME = "(\\d{2,}):([0-5]\\d):([0-5]\\d),(\\d{3})";
  private static final Pattern VTT_TIMING = Pattern.compile(VTT_TIME + " --> " + VTT_TIME + ".*");
  private static final Pattern SRT_TIMING = Pattern.compile(SRT_TIME + " --> " + SRT_TIME);
  private static final Pattern VTT_TAG = Pattern.compile("<(?:" + VTT_TIME + "|[^>]*)>");
  private static final int VTT_LINE = 65;
  private static final int SRT_LINE = 32;
  private static final int SRT_LINES = 2;

  private final List<String> lines;
  private final List<Caption> captions = new ArrayList<>();

  private CaptionReader(Path file) throws IOException, MalformedFileException {
    try {
      lines = Files.readString(file, UTF_8).lines().toList();
    } catch (CharacterCodingException e) {
      throw new MalformedFileException("", "it is not UTF-8");
    }
  }

  /** Reads WebVTT. */
  static Transcript vtt(Path file, Place place) throws IOException, MalformedFileException {
    CaptionReader reader = new CaptionReader(file);
    if (reader.lines.isEmpty() || !reader.lines.get(0).matches("\uFEFF?WEBVTT([ \t].*)?")) {
      throw new MalformedFileException("line 1", "it does not begin with WEBVTT");
    }
    int at = 1;
    while (at < reader.lines.size()) {
      String line = reader.lines.get(at);
      if (line.isEmpty()) {
        at++;
      } else if (line.matches("(NOTE|STYLE|REGION)([ \t].*)?")) {
        at = reader.blockEnd(at);
      } else {
        at = reader.cue(line.contains("-->") ? at : at + 1, VTT_TIMING);
      }
    }
    return new Transcript(place, reader.captions, 0, VTT_LINE);
  }

  /** Reads SubRip. */
  static Transcript srt(Path file, Place place) throws IOException, MalformedFileException {
    CaptionReader reader = new CaptionReader(file);
    int at = 0;
    while (at < reader.lines.size()) {
      String number = Integer.toString(reader.captions.size() + 1);
      if (!reader.lines.get(at).equals(number)) {
        throw new MalformedFileException(
            "line " + (at + 1),
            "\"" + reader.lines.get(at) + "\" stands where number " + number + " is due");
      }
      at = reader.cue(at + 1, SRT_TIMING) + 1;
    }
    return new Transcript(place, reader.captions, SRT_LINES, SRT_LINE);
  }

  /** Reads a cue whose timing stands on a line, and gives the line after it. */
  private int cue(int timing, Pattern pattern) throws MalformedFileException {
    Matcher matcher = pattern.matcher(timing < lines.size() ? lines.get(timing) : "");
    if (!matcher.matches()) {
      throw new MalformedFileException("line " + (timing + 1), "no times stand here");
    }
    int end = blockEnd(timing);
    List<String> text = lines.subList(timing + 1, end);
    boolean tagged = pattern.equals(VTT_TIMING);
    long start = millis(matcher, 1);
    List<Piece> pieces =
        tagged ? pieces(start, text) : List.of(new Piece(start, String.join(" ", text)));
    List<String> shown =
        tagged ? text.stream().map(CaptionReader::withoutTags).toList() : List.copyOf(text);
    captions.add(new Caption(start, millis(matcher, 5), shown, pieces, "line " + (timing + 1)));
    return end;
  }

  private int blockEnd(int from) {
    int end = from;
    while (end < lines.size() && !lines.get(end).isEmpty()) {
      end++;
    }
    return end;
  }

  /** Divides a cue at the times in it. */
  private static List<Piece> pieces(long start, List<String> text) {
    List<Piece> pieces = new ArrayList<>();
    String payload = String.join(" ", text);
    Matcher tag = VTT_TAG.matcher(payload);
    long millis = start;
    int from = 0;
    while (tag.find()) {
      if (tag.group(2) != null) {
        pieces.add(new Piece(millis, withoutTags(payload.substring(from, tag.start()))));
        millis = millis(tag, 1);
        from = tag.end();
      }
    }
    pieces.add(new Piece(millis, withoutTags(payload.substring(from))));
    return pieces;
  }

  private static String withoutTags(String text) {
    return VTT_TAG
        .matcher(text)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static long millis(Matcher matcher, int group) {
    String hours = matcher.group(group);
    return ((hours == null ? 0 : Long.parseLong(hours)) * 60 + number(matcher, group + 1)) * 60_000
        + number(matcher, group + 2) * 1000
        + number(matcher, group + 3);
  }

  private static long number(Matcher matcher, int group) {
    return Long.parseLong(matcher.group(group));
  }
}
