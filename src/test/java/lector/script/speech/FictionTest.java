package lector.script.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much of what is said in stories is found, and given to who says it: "A Scandal in Bohemia"
 * whole, scenes after Carroll, Austen, Dickens, Wells and Joyce, and two of our own. They were
 * marked by hand. Where nobody in particular speaks, any speaker will do.
 */
class FictionTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "scandal-in-bohemia.txt, 277, 0, 0, 2",
    "mad-tea-party.txt, 82, 0, 0, 0",
    "bennets.txt, 32, 0, 0, 0",
    "christmas-carol.txt, 58, 1, 0, 0",
    "time-traveller.txt, 47, 0, 0, 0",
    "two-gallants.txt, 17, 0, 0, 2",
    "notary.txt, 14, 0, 0, 1",
    "office.txt, 19, 0, 0, 0"
  })
  void findsWhoSpeaksInAStory(String name, int said, int missed, int invented, int wrong) {
    Annotated story = Annotated.resource(name);
    List<Saying> marked = story.sayings();
    Map<String, Saying> found = new TreeMap<>();
    DirectSpeech.in(story.lines()).forEach(saying -> found.put(place(saying), saying));
    List<String> notFound = new ArrayList<>();
    List<String> mistaken = new ArrayList<>();
    for (Saying each : marked) {
      Saying guess = found.remove(place(each));
      if (guess == null) {
        notFound.add(each.toString());
      } else if (!each.speaker().isEmpty() && !guess.speaker().equals(each.speaker())) {
        mistaken.add(each + " was given to " + guess.speaker());
      }
    }
    assertEquals(said, marked.size());
    assertEquals(missed, notFound.size(), notFound::toString);
    assertEquals(invented, found.size(), found::toString);
    assertEquals(wrong, mistaken.size(), () -> String.join("\n", mistaken));
  }

  private static String place(Saying saying) {
    return "%05d:%05d-%05d".formatted(saying.line(), saying.start(), saying.end());
  }
}
