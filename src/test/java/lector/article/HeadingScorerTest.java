package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadingScorerTest {

  private static final String LONG =
      "The council met for three hours on Tuesday night and heard from everyone who had asked to"
          + " speak about the trams. In the end it put the vote off until the spring.";
  private static final String SHORT = "Some who were there saw it as a turning point.";

  record Case(String name, int line, String judged, boolean heading, String text) {
    @Override
    public String toString() {
      return name + ": " + (heading ? "heads " : "does not head ") + "\"" + judged + "\"";
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsHeadingsFromOtherLines(Case c) {
    List<Unit> units = Unit.of(Line.of(c.text()));
    HeadingScorer scorer = new HeadingScorer(units);
    int index = -1;
    for (int i = 0; i < units.size(); i++) {
      index = units.get(i).text().equals(c.judged()) ? i : index;
    }
    assertTrue(index >= 0, "the line is not a unit of its own: " + units);
    assertEquals(c.heading(), scorer.isHeading(index));
  }

  @Test
  void isJudgedOnMoreThanEightyLines() throws IOException {
    assertTrue(cases().count() > 80);
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String part : resource("heading-cases.txt").split("(?m)^%% ", -1)) {
      if (part.startsWith("#")) {
        continue;
      }
      String name = part.substring(0, part.indexOf('\n'));
      String[] lines = part.substring(name.length() + 1).split("\n", -1);
      String text = String.join("\n", lines).replaceAll("(?m)^[HP]> ", "");
      String whole = text.replace("{long}", LONG).replace("{short}", SHORT);
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].startsWith("H> ") || lines[i].startsWith("P> ")) {
          cases.add(new Case(name, i, lines[i].substring(3), lines[i].startsWith("H"), whole));
        }
      }
    }
    return cases.stream();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HeadingScorerTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
