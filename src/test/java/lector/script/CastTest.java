package lector.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastTest {

  private static final Cast CAST =
      new Cast(
          "joe",
          Map.of("Peter Dickinson", "emma", "Holmes", "onyx", "Ann Hill", "a", "Bea Hill", "b"));

  @ParameterizedTest
  @CsvSource({
    "Peter Dickinson, emma",
    "peter dickinson, emma",
    "Dickinson, emma",
    "Peter, emma",
    "Sherlock Holmes, onyx",
    "Ann, a",
    "Bea Hill, b",
    "Hill, ",
    "Peter Pan, ",
    "'', "
  })
  void knowsPeopleByTheirNames(String speaker, String voice) {
    assertEquals(Optional.ofNullable(voice), CAST.voice(speaker, Set.of(speaker)));
  }

  @Test
  void leavesASurnameThatTwoSpeakersHaveToNeither() {
    Set<String> both = Set.of("Sherlock Holmes", "Mycroft Holmes");
    assertEquals(Optional.empty(), CAST.voice("Mycroft Holmes", both));
  }

  @Test
  void namesThoseWhoNeverSpeak() {
    assertEquals(List.of("Ann Hill", "Bea Hill"), CAST.silent(Set.of("Dickinson", "Holmes")));
  }

  @Test
  void prefersWhatIsNearerToTheRun() {
    Cast near = new Cast("", Map.of("Holmes", "george"));
    assertEquals("joe", near.over(CAST).quoteVoice());
    assertEquals("george", near.over(CAST).voices().get("Holmes"));
    assertEquals("emma", near.over(CAST).voices().get("Peter Dickinson"));
  }
}
