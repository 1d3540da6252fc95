package lector.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lector.article.Block;

/** The words of a text that tell what it is about, without their endings. */
public final class Terms {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]{2,}");
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s");
  private static final int SHORTEST_STEM = 4;
  private static final Set<String> STOP_WORDS = stopWords();

  private Terms() {}

  static List<String> of(Block block) {
    return block.texts().stream().flatMap(text -> of(text.chars()).stream()).toList();
  }

  /** The terms of a text, in order; a word that is there twice is so here. */
  public static List<String> of(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .map(word -> word.replace('’', '\'').replaceFirst("'s$", ""))
        .filter(word -> !STOP_WORDS.contains(word))
        .map(Terms::stem)
        .toList();
  }

  /** Cuts off the longest ending that leaves a stem; enough to bring a word's forms together. */
  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        String stem = word.substring(0, word.length() - ending.length());
        return stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
      }
    }
    return word.endsWith("e") && word.length() > SHORTEST_STEM
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static Set<String> stopWords() {
    String name = "stop-words.txt";
    try (InputStream in = Objects.requireNonNull(Terms.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.split(" ", -1)).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
