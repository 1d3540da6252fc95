package lector.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lector.article.Text;
import lector.article.Text.Mark;
import org.junit.jupiter.api.Test;

class MarkedVoicesTest {

  @Test
  void givesWhatIsMarkedToItsVoice() {
    assertEquals(List.of(new Turn(2, 5, "", "joe")), in(2, 9, mark(4, 7, "joe")));
  }

  @Test
  void takesTheInnermostOfMarksWithinOneAnother() {
    assertEquals(
        List.of(new Turn(0, 4, "", "emma"), new Turn(4, 8, "", "joe")),
        in(0, 10, mark(0, 4, "emma"), mark(0, 8, "joe")));
  }

  @Test
  void leavesOtherMarksToTheNarrator() {
    assertEquals(List.of(), in(0, 10, new Mark(Mark.Kind.EMPHASIS, 0, 4, "")));
  }

  private static List<Turn> in(int from, int to, Mark... marks) {
    return MarkedVoices.in(new Text(0, "0123456789", List.of(marks)), from, to);
  }

  private static Mark mark(int start, int end, String voice) {
    return new Mark(Mark.Kind.VOICE, start, end, voice);
  }
}
