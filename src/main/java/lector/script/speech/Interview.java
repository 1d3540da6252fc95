package lector.script.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds interviews: paragraphs that begin with "Q:" and "A:", or with a name and a colon. */
final class Interview {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<name>[QA](?=[.:] )|\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'.-]*){0,3}(?=:))[.:] +(?=\\S)");

  /** Paragraphs with labels in an interview, at least. */
  private static final int FEWEST = 4;

  private final List<Line> lines;
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  private Interview(List<Line> lines) {
    this.lines = lines;
    for (Line line : lines) {
      label(line).ifPresent(label -> counts.merge(label.name(), 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < 2);
    counts.keySet().removeAll(WordLists.of("label"));
  }

  /**
   * What begins a paragraph.
   *
   * @param name who speaks
   * @param end where what they say begins
   */
  private record Label(String name, int end) {}

  private static Optional<Label> label(Line line) {
    Matcher label = LABEL.matcher(line.text());
    return line.kind() == Line.Kind.PROSE && label.lookingAt()
        ? Optional.of(new Label(spelled(label.group("name")), label.end()))
        : Optional.empty();
  }

  /** A name that stands in capitals as others do. */
  private static String spelled(String name) {
    if (name.length() < 2 || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean within = i > 0 && Character.isLetter(name.charAt(i - 1));
      spelled.append(within ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
    }
    return spelled.toString();
  }

  /**
   * What is said in interviews. Whoever speaks first is the host; the last answer ends with its
   * paragraph, every other when the next begins.
   */
  static List<Saying> in(List<Line> lines) {
    Interview interview = new Interview(lines);
    int labels = interview.counts.values().stream().mapToInt(Integer::intValue).sum();
    return interview.counts.size() < 2 || labels < FEWEST ? List.of() : interview.sayings();
  }

  private List<Saying> sayings() {
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (label(lines.get(i)).filter(label -> counts.containsKey(label.name())).isPresent()) {
        last = i;
      }
    }
    String host = "";
    String speaker = "";
    List<Saying> sayings = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      Line line = lines.get(i);
      Optional<Label> label = label(line).filter(found -> counts.containsKey(found.name()));
      if (line.kind() == Line.Kind.OTHER) {
        speaker = "";
      }
      speaker = label.map(Label::name).orElse(speaker);
      host = host.isEmpty() ? speaker : host;
      int start = label.map(Label::end).orElse(0);
      if (!speaker.isEmpty() && start < line.text().length()) {
        sayings.add(new Saying(i, start, line.text().length(), speaker, speaker.equals(host)));
      }
    }
    return sayings;
  }
}
