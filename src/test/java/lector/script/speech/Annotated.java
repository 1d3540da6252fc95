package lector.script.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which what is said is marked by hand: {@code {Speaker|“What they say”}}, and {@code
 * <what is asked>} for the host of an interview. A part that runs on to the next paragraph lacks
 * its brace.
 */
record Annotated(String text) {

  private static final Pattern MARK =
      Pattern.compile("\\{(?<speaker>[^|{}]*)\\|(?<said>[^{}]*)\\}?");

  static Annotated resource(String name) {
    try (InputStream in = Objects.requireNonNull(Annotated.class.getResourceAsStream(name), name)) {
      return new Annotated(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its paragraphs without the marks. */
  List<Line> lines() {
    return text.lines()
        .map(line -> line.replaceAll("\\{[^|{}]*\\||[{}<>]", ""))
        .map(line -> new Line(Line.Kind.PROSE, line))
        .toList();
  }

  /** What is marked, paragraph by paragraph. */
  List<Saying> sayings() {
    List<Saying> sayings = new ArrayList<>();
    List<String> paragraphs = text.lines().toList();
    for (int line = 0; line < paragraphs.size(); line++) {
      Matcher mark = MARK.matcher(paragraphs.get(line));
      int marks = 0;
      while (mark.find()) {
        int start = mark.start() - marks;
        marks += mark.group().length() - mark.group("said").length();
        sayings.add(
            new Saying(
                line, start, start + mark.group("said").length(), mark.group("speaker"), false));
      }
    }
    return sayings;
  }

  /** The paragraphs with the marks that the search gives them. */
  String found() {
    List<Line> lines = lines();
    List<String> marked = new ArrayList<>();
    lines.forEach(line -> marked.add(line.text()));
    List<Saying> sayings = new ArrayList<>(DirectSpeech.in(lines));
    for (int i = sayings.size() - 1; i >= 0; i--) {
      Saying saying = sayings.get(i);
      StringBuilder line = new StringBuilder(marked.get(saying.line()));
      boolean runsOn =
          i + 1 < sayings.size()
              && sayings.get(i + 1).line() == saying.line() + 1
              && saying.end() == lines.get(saying.line()).text().length()
              && line.charAt(0) == '“'
              && line.indexOf("”") < 0;
      line.insert(saying.end(), saying.isHost() ? ">" : runsOn ? "" : "}");
      line.insert(saying.start(), saying.isHost() ? "<" : "{" + saying.speaker() + "|");
      marked.set(saying.line(), line.toString());
    }
    return String.join("\n", marked);
  }
}
