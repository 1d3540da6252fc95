package lector.phoneme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands around a word that has several readings, as features: short strings, each a fact. The
 * homographs' weights are learnt for these strings, so a change here needs a new training.
 */
final class HomographContext {

  private static final String CLAUSE_ENDS = ",;:.()";
  private static final int FAR = 4;

  private final List<String> tokens;
  private final List<String> tags;
  private final int index;
  private final Set<String> features = new LinkedHashSet<>();

  private HomographContext(List<String> tokens, List<String> tags, int index) {
    this.tokens = tokens;
    this.tags = tags;
    this.index = index;
  }

  /**
   * The facts about a word's neighbours, and about the word itself but for its letters.
   *
   * @param tokens of a sentence, see {@link TaggerTokens}
   * @param tags a Penn Treebank tag for each token
   * @param index of the word's token
   */
  static Set<String> features(List<String> tokens, List<String> tags, int index) {
    HomographContext context = new HomographContext(tokens, tags, index);
    context.addNeighbours();
    context.addSequences();
    context.addShapes();
    context.addClause();
    context.addOtherVerbs();
    return context.features;
  }

  private void addNeighbours() {
    for (int at = -3; at <= 3; at++) {
      if (at != 0) {
        add("w" + at, word(at));
      }
      add("t" + at, tag(at));
    }
    for (int at : new int[] {-1, 1}) {
      String word = word(at);
      add("x" + at, ending(word, 3));
      add("y" + at, ending(word, 2));
      add("s" + at, shape(at));
    }
  }

  private void addSequences() {
    add("w-1+1", word(-1), word(1));
    add("w-2-1", word(-2), word(-1));
    add("w+1+2", word(1), word(2));
    add("t-1+1", tag(-1), tag(1));
    add("t-2-1", tag(-2), tag(-1));
    add("t+1+2", tag(1), tag(2));
    add("t-1+0", tag(-1), tag(0));
    add("t+0+1", tag(0), tag(1));
    add("t-3-2-1", tag(-3), tag(-2), tag(-1));
    add("t-2-1+1", tag(-2), tag(-1), tag(1));
    add("t-1+1+2", tag(-1), tag(1), tag(2));
    add("w-1t+1", word(-1), tag(1));
    add("t-1w+1", tag(-1), word(1));
    add("w-2t-1", word(-2), tag(-1));
  }

  private void addShapes() {
    String place = index == 0 ? "first" : index < 3 ? "early" : "later";
    add("place", place);
    add("s+0", shape(0));
    add("s+0place", shape(0), place);
    add("s-1+0", shape(-1), shape(0));
    add("s+0+1", shape(0), shape(1));
    add("s-1+0+1", shape(-1), shape(0), shape(1));
    if (index == 0) {
      add("t+0first", tag(0));
    } else if (shape(0).equals("X")) {
      add("capital+1", word(1));
    }
  }

  /** The verbs and the subject of the clause. */
  private void addClause() {
    addVerb("before", -1);
    addVerb("after", 1);
    for (int i = index - 1; i >= 0; i--) {
      if (isNoun(tags.get(i))) {
        add("noun", tags.get(i), distance(i));
        break;
      }
    }
    for (int i = index - 1; i >= 0; i--) {
      boolean pronoun = List.of("PRP", "WP", "WDT").contains(tags.get(i));
      if (pronoun || tags.get(i).startsWith("NN")) {
        add("subject", pronoun ? Letters.lowerCase(tokens.get(i)) : tags.get(i));
        break;
      }
    }
    add("determined", Boolean.toString(isDetermined()));
  }

  private boolean isDetermined() {
    for (int i = Math.max(0, index - FAR); i < index; i++) {
      if (tags.get(i).equals("DT") || tags.get(i).equals("PRP$")) {
        return true;
      }
    }
    return false;
  }

  private void addVerb(String side, int step) {
    for (int i = index + step; i >= 0 && i < tags.size(); i += step) {
      String tag = tags.get(i);
      if (tag.startsWith("VB") || tag.equals("MD") || (tag.equals("TO") && step < 0)) {
        add(side, tag);
        add(side + "At", tag, distance(i));
        add(side + "Word", Letters.lowerCase(tokens.get(i)));
        return;
      }
      if (CLAUSE_ENDS.contains(tokens.get(i))) {
        add(side, "clause end");
        return;
      }
    }
    add(side, "none");
  }

  /** In which tense the rest of the sentence is. */
  private void addOtherVerbs() {
    Set<String> others = new LinkedHashSet<>(tags.subList(0, index));
    others.addAll(tags.subList(index + 1, tags.size()));
    for (String tag : List.of("VBD", "VBZ", "VBP", "MD", "VBN")) {
      if (others.contains(tag)) {
        add("has", tag);
      }
    }
    boolean present = others.contains("VBZ") || others.contains("VBP");
    add("tense", Boolean.toString(others.contains("VBD")), Boolean.toString(present));
  }

  private void add(String fact, String... values) {
    features.add(fact + "=" + String.join(",", values));
  }

  private String word(int at) {
    int i = index + at;
    return i < 0 ? "<" : i >= tokens.size() ? ">" : Letters.lowerCase(tokens.get(i));
  }

  private String tag(int at) {
    int i = index + at;
    return i < 0 ? "<" : i >= tags.size() ? ">" : tags.get(i);
  }

  /** Whether a token is in capitals, capitalized, a number, or none of these. */
  private String shape(int at) {
    int i = index + at;
    if (i < 0 || i >= tokens.size()) {
      return "-";
    }
    String token = tokens.get(i);
    if (Letters.isUpperCase(token)) {
      return "A";
    }
    char first = token.charAt(0);
    return Character.isUpperCase(first) ? "X" : Character.isDigit(first) ? "d" : "x";
  }

  private String distance(int other) {
    return Integer.toString(Math.min(Math.abs(index - other), FAR));
  }

  private static boolean isNoun(String tag) {
    return tag.startsWith("NN") || List.of("PRP", "WDT", "WP", "WRB", "EX").contains(tag);
  }

  private static String ending(String word, int letters) {
    return word.substring(Math.max(0, word.length() - letters));
  }
}
