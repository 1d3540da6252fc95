package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTemplateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{title}, by {author}.    | Rain        | Rain, by Ada B.",
        "{title}, by {author}.    | Why now?    | Why now? by Ada B.",
        "{title}. By {author}     | It rains.   | It rains. By Ada B.",
        "Now {title}              | $1 and {x}  | Now $1 and {x}",
        "No places                | Rain        | No places"
      })
  void fillsInItsPlaces(String text, String title, String expected) {
    assertEquals(
        expected, new SpokenTemplate(text).fill(Map.of("title", title, "author", "Ada B.")));
  }

  @Test
  void namesWhatNothingIsKnownBy() {
    assertEquals(Optional.of("name"), new SpokenTemplate("{show}: {name}").unknownName());
    assertEquals(
        Optional.empty(),
        new SpokenTemplate("{show} {title} {author} {date} {voice}").unknownName());
  }
}
