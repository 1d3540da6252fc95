package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbTagsTest {

  @ParameterizedTest
  @CsvSource({
    "prevails or contests the result, VBZ CC NNS DT NN, VBZ",
    "she objects to it, PRP NNS TO PRP, VBZ",
    "that he objects to, IN PRP NNS TO, VBZ",
    "wins and records the band made, NNS CC NNS DT NN VBD, NNS",
    "the records the band made, DT NNS DT NN VBD, NNS",
  })
  void takesWordsBetweenSubjectAndObjectForVerbs(String words, String tags, String expected) {
    List<String> mended = VerbTags.mended(List.of(words.split(" ")), List.of(tags.split(" ")));
    int word = List.of(tags.split(" ")).lastIndexOf("NNS");

    assertEquals(expected, mended.get(word));
  }
}
