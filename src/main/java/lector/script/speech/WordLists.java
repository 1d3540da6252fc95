package lector.script.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code words.tsv}, by their kinds. */
public final class WordLists {

  private static final Map<String, Set<String>> LISTS = read("words.tsv");

  private WordLists() {}

  /** Verbs that name a speaker after a quotation: <i>said</i>, <i>asked</i>. */
  public static Set<String> verbsOfSaying() {
    return of("saying");
  }

  /** The words of a kind. */
  static Set<String> of(String kind) {
    return Objects.requireNonNull(LISTS.get(kind), kind);
  }

  private static Map<String, Set<String>> read(String name) {
    try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
      Map<String, Set<String>> lists = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              row ->
                  lists
                      .computeIfAbsent(row[0], kind -> new HashSet<>())
                      .addAll(List.of(row[1].split(" ", -1))));
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
