package lector.phoneme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pronunciations in a text itself, as other readers of Kokoro's family write them: {@code
 * [phonemes](/fəˈnimz/)}. A mark holds for its word throughout the text; of two marks of a word the
 * first counts.
 *
 * @param text the text without its marks
 * @param lexicon what the marks say
 */
public record SpeechMarks(String text, UserLexicon lexicon) {

  private static final Pattern MARK =
      Pattern.compile(
          "\\[(?<words>[^\\[\\]\\n]{1,100})\\]\\(/(?<ipa>[^/()\\s][^/()\\n]{0,100})/\\)");

  /**
   * Finds the marks of a text.
   *
   * @throws LexiconException if a mark has a symbol that the voices don't know; the message names
   *     it
   */
  public static SpeechMarks of(String text) {
    Map<String, UserLexicon.Entry> entries = new LinkedHashMap<>();
    StringBuilder plain = new StringBuilder();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      String words = mark.group("words").strip();
      try {
        entries.putIfAbsent(
            words.replace('’', '\''),
            new UserLexicon.Entry(IpaAlphabet.toKokoro(mark.group("ipa")), false));
      } catch (IllegalArgumentException e) {
        throw new LexiconException("the mark " + mark.group() + ": " + e.getMessage(), e);
      }
      mark.appendReplacement(plain, Matcher.quoteReplacement(words));
    }
    return new SpeechMarks(mark.appendTail(plain).toString(), new UserLexicon(entries));
  }
}
