package lector.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lector.article.Text;
import lector.article.Text.Mark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionsTest {

  /** A place is shown by a stroke, a stretch by two: where it is marked, and where it is heard. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          PAUSE; One |two.;            One |two.
          PAUSE; One| two.;            One |two.
          PAUSE; One|, two.;           One, |two.
          PAUSE; “One|.” Two.;         “One.” |Two.
          PAUSE; He said “|no”.;       He said |“no”.
          PAUSE; o|ne;                 o|ne
          BOOKMARK; One. (“|Two.”);    One. |(“Two.”)
          BOOKMARK; One.|;             One.|
          PACE; One |two|. Three;      One |two.| Three
          PACE; One “|two|”, three;    One |“two”,| three
          SENTENCE; |One|. Two;        |One.| Two
          ALIAS; One “|two|”.;         One “|two|”.
          """)
  void leavesPunctuationWithItsWord(Mark.Kind kind, String marked, String heard) {
    String text = marked.replace("|", "");
    int start = marked.indexOf('|');
    int end = kind.isPlace() ? start : marked.lastIndexOf('|') - 1;
    Mark mark = new Mark(kind, start, end, "x");
    int heardStart = heard.indexOf('|');
    int heardEnd = kind.isPlace() ? heardStart : heard.lastIndexOf('|') - 1;
    assertEquals(
        List.of(new Direction(Direction.Kind.valueOf(kind.name()), heardStart, heardEnd, "x")),
        Directions.in(new Text(0, text, List.of(mark)), 0, text.length()));
  }
}
