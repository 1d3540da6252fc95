package lector.phoneme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.text.Sentence;
import lector.text.SpokenWord;
import lector.text.TextFrontEnd;

/**
 * A sentence with a homograph in it, for training and testing.
 *
 * @param text the sentence
 * @param word the homograph in small letters
 * @param start where it stands in the text
 * @param reading the name of the reading that it has there
 */
record HomographSentence(String text, String word, int start, String reading) {

  private static final TextFrontEnd FRONT_END = new TextFrontEnd();

  /**
   * The homograph as the phonemizer meets it.
   *
   * @param tokens of the sentence
   * @param tags a tag for each token
   * @param index of the homograph's token
   */
  record Place(List<String> tokens, List<String> tags, int index) {}

  /** Reads the WikipediaHomographData: a JSON object a line. */
  static List<HomographSentence> readJson(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<HomographSentence> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode json = mapper.readTree(line);
      sentences.add(
          new HomographSentence(
              json.get("sentence").asText(),
              json.get("homograph").asText(),
              json.get("start").asInt(),
              json.get("wordid").asText()));
    }
    return sentences;
  }

  /** Reads a table of readings and sentences: the homograph is the first such word in each. */
  static List<HomographSentence> readTable(Path file, Homographs homographs, List<String> words)
      throws IOException {
    List<HomographSentence> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#")) {
        sentences.add(find(cells[0], cells[1], homographs, words));
      }
    }
    return sentences;
  }

  private static HomographSentence find(
      String reading, String text, Homographs homographs, List<String> words) {
    for (String word : words) {
      if (homographs.readings(word).stream().anyMatch(one -> one.name().equals(reading))) {
        Matcher matcher = Pattern.compile("(?i)\\b" + word + "\\b").matcher(text);
        if (matcher.find()) {
          return new HomographSentence(text, word, matcher.start(), reading);
        }
      }
    }
    throw new IllegalArgumentException("no word with the reading " + reading + " in: " + text);
  }

  /** Where the homograph stands among the tokens. */
  Place place(Tagger tagger) {
    Passage passage = new Passage(Role.NARRATION, Beat.NONE, "", text, 0);
    for (Sentence sentence : FRONT_END.sentences(passage)) {
      if (sentence.start() <= start && start < sentence.end()) {
        return place(sentence, tagger);
      }
    }
    throw new IllegalArgumentException("no sentence at " + start + " in: " + text);
  }

  private Place place(Sentence sentence, Tagger tagger) {
    List<SpokenWord> words = sentence.words();
    TaggerTokens tokens = new TaggerTokens(words);
    int here = start - sentence.start();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).start() <= here && here < words.get(i).end()) {
        for (int token : tokens.heads(i)) {
          if (Letters.lowerCase(tokens.tokens().get(token)).equals(word)) {
            return new Place(tokens.tokens(), tagger.tag(tokens.tokens()), token);
          }
        }
      }
    }
    throw new IllegalArgumentException("the word " + word + " is not said in: " + text);
  }
}
