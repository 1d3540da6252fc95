package lector.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables in {@code readings}: what is written, what is said, divided by a tab. One a rule. */
class ReadingsTest {

  private final Normalizer normalizer = new Normalizer();

  @TestFactory
  Stream<DynamicContainer> readsAsTheTablesSay() {
    return Stream.of(
            "abbreviations",
            "addresses",
            "amounts",
            "capitals",
            "codes",
            "dates",
            "fractions",
            "letters-and-numbers",
            "numbers",
            "roman",
            "signs",
            "times",
            "units",
            "words",
            "years")
        .map(name -> dynamicContainer(name, tests("readings/" + name + ".tsv")));
  }

  private Stream<DynamicTest> tests(String table) {
    try {
      return Cases.lines(table).stream()
          .map(line -> line.split("\t", 2))
          .map(cells -> dynamicTest(cells[0], () -> assertEquals(cells[1], spoken(cells[0]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String spoken(String written) {
    return normalizer.words(written).stream()
        .map(word -> word.opening() + word.display() + word.closing())
        .collect(Collectors.joining(" "));
  }
}
