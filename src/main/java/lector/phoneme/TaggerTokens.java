package lector.phoneme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.SpokenWord;

/**
 * The tokens of a sentence as the tagger was trained on them, as in the Penn Treebank: punctuation
 * by itself, contractions and compounds taken apart.
 */
final class TaggerTokens {

  private static final Pattern CLITIC =
      Pattern.compile("(.+?)(n't|'s|'S|'re|'ve|'ll|'d|'m|')", Pattern.DOTALL);

  private final List<String> tokens = new ArrayList<>();
  private final List<List<String>> parts = new ArrayList<>();
  private final List<List<Integer>> partTokens = new ArrayList<>();

  TaggerTokens(List<SpokenWord> words) {
    for (SpokenWord word : words) {
      addSigns(word.opening());
      addWord(word.text());
      addSigns(word.closing());
    }
  }

  /** All tokens, in order. */
  List<String> tokens() {
    return tokens;
  }

  /** The parts of a word that are pronounced by themselves: one, or those between hyphens. */
  List<String> parts(int word) {
    return parts.get(word);
  }

  /**
   * The tokens of the parts of a word, without 's and the like: their indices in {@link #tokens}.
   */
  List<Integer> heads(int word) {
    return partTokens.get(word);
  }

  /**
   * The tags of the words: of a compound, its last part's.
   *
   * @param tags the tags of the tokens
   */
  List<String> ofWords(List<String> tags) {
    return partTokens.stream()
        .map(heads -> heads.isEmpty() ? "" : tags.get(heads.get(heads.size() - 1)))
        .toList();
  }

  private void addSigns(String signs) {
    signs
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .forEach(c -> tokens.add(Character.toString(c)));
  }

  private void addWord(String word) {
    List<String> pieces = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    for (String piece : word.split("-", -1)) {
      if (piece.isEmpty()) {
        continue;
      }
      if (!pieces.isEmpty()) {
        tokens.add("-");
      }
      pieces.add(piece);
      heads.add(tokens.size());
      Matcher clitic = CLITIC.matcher(piece);
      if (clitic.matches()) {
        tokens.add(clitic.group(1));
        tokens.add(clitic.group(2));
      } else {
        tokens.add(piece);
      }
    }
    parts.add(pieces);
    partTokens.add(heads);
  }
}
