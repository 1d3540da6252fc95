package lector.phoneme;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of speech of every token: an averaged perceptron over the Penn Treebank tags (M.
 * Collins, Discriminative Training Methods for Hidden Markov Models, EMNLP 2002). Immutable.
 *
 * <p>Its table holds three kinds of entries: {@code "@tags"} the tags by number; {@code "=" +
 * token} the tag of a token that has but one; {@code "~" + form} for the frequent word forms
 * (others are known by their shape only); and for each feature its weights, as pairs of a tag's
 * number (a byte) and a weight in tenths (a short).
 */
public final class Tagger {

  /** Prefix of the entry for a token that has but one tag; the value is the tag's number. */
  public static final String UNAMBIGUOUS = "=";

  /** Prefix of the entry for a word form that features may name. */
  public static final String FREQUENT = "~";

  /** Key of the entry that lists the tags, divided by spaces. */
  public static final String TAGS = "@tags";

  private static final String[] BEFORE = {"-START2-", "-START-"};
  private static final String[] AFTER = {"-END-", "-END2-"};

  private final SortedTable table;
  private final String[] tags;

  /**
   * Makes a tagger.
   *
   * @param table its dictionary and weights
   */
  public Tagger(SortedTable table) {
    this.table = table;
    String names = table.findText(TAGS);
    if (names == null) {
      throw new IllegalArgumentException("not a tagger's table: it lists no tags");
    }
    this.tags = names.split(" ");
  }

  /**
   * Tags a sentence.
   *
   * @param tokens words and punctuation, contractions and compounds split as in the Treebank
   * @return a tag for each token, such as {@code VBD}
   */
  List<String> tag(List<String> tokens) {
    String[] forms = new String[tokens.size() + 4];
    forms[0] = BEFORE[0];
    forms[1] = BEFORE[1];
    for (int i = 0; i < tokens.size(); i++) {
      String form = form(tokens.get(i));
      forms[i + 2] = table.find(FREQUENT + form) != null ? form : "<" + shape(tokens.get(i)) + ">";
    }
    forms[tokens.size() + 2] = AFTER[0];
    forms[tokens.size() + 3] = AFTER[1];
    List<String> result = new ArrayList<>(tokens.size());
    String last = BEFORE[1];
    String lastButOne = BEFORE[0];
    for (int i = 0; i < tokens.size(); i++) {
      ByteBuffer only = table.find(UNAMBIGUOUS + tokens.get(i));
      String tag =
          only != null ? tags[only.get(0)] : predict(tokens.get(i), i, forms, last, lastButOne);
      result.add(tag);
      lastButOne = last;
      last = tag;
    }
    return result;
  }

  private String predict(String token, int index, String[] forms, String last, String lastButOne) {
    int here = index + 2;
    int[] scores = new int[tags.length];
    boolean[] seen = {false};
    for (String feature :
        new String[] {
          "b",
          "s3=" + ending(token),
          "p1=" + token.substring(0, token.offsetByCodePoints(0, 1)),
          "w=" + forms[here],
          "sh=" + shape(token),
          index == 0 ? "i0" : "i+",
          "t-1=" + last,
          "t-2=" + lastButOne,
          "t-12=" + last + "," + lastButOne,
          "w-1=" + forms[here - 1],
          "s3-1=" + ending(forms[here - 1]),
          "w-2=" + forms[here - 2],
          "w+1=" + forms[here + 1],
          "s3+1=" + ending(forms[here + 1]),
          "w+2=" + forms[here + 2]
        }) {
      add(table.find(feature), scores, seen);
    }
    return seen[0] ? tags[best(scores)] : "NN";
  }

  private static void add(@Nullable ByteBuffer weights, int[] scores, boolean[] seen) {
    if (weights == null) {
      return;
    }
    seen[0] = true;
    while (weights.hasRemaining()) {
      int tag = weights.get();
      scores[tag] += weights.getShort();
    }
  }

  /** The tag with the highest score; of equals, the one whose name sorts last. */
  private int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]
          || (scores[i] == scores[best] && tags[i].compareTo(tags[best]) > 0)) {
        best = i;
      }
    }
    return best;
  }

  private static String ending(String word) {
    return word.substring(Math.max(0, word.length() - 3));
  }

  private static String form(String token) {
    if (token.indexOf('-') > 0) {
      return "!HYPHEN";
    }
    if (token.length() == 4 && isDigits(token)) {
      return "!YEAR";
    }
    return Character.isDigit(token.charAt(0)) ? "!DIGITS" : token.toLowerCase(Locale.ROOT);
  }

  private static String shape(String token) {
    if (token.chars().allMatch(Character::isLetter)) {
      return letterShape(token);
    }
    if (isDigits(token)) {
      return "d";
    }
    StringBuilder shape = new StringBuilder();
    token
        .chars()
        .limit(4)
        .forEach(
            c -> shape.append(Character.isDigit(c) ? 'd' : Character.isLetter(c) ? 'x' : (char) c));
    return shape.toString();
  }

  private static String letterShape(String token) {
    if (token.chars().allMatch(Character::isLowerCase)) {
      return "x";
    }
    if (token.chars().allMatch(Character::isUpperCase)) {
      return token.length() > 1 ? "XX" : "X1";
    }
    boolean capitalized =
        Character.isUpperCase(token.charAt(0))
            && token.chars().skip(1).allMatch(Character::isLowerCase);
    return capitalized ? "Xx" : "xX";
  }

  private static boolean isDigits(String token) {
    return token.chars().allMatch(Character::isDigit);
  }
}
