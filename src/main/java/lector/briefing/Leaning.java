package lector.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which sentences lean on the one before: "He left." of whom? */
final class Leaning {

  private static final Pattern FIRST_WORD = Pattern.compile("^\\P{L}*(\\p{L}[\\p{L}’']*)");

  /** A quotation whose speaker was named before: “…,” she said. */
  private static final Pattern QUOTED =
      Pattern.compile("[”\"]\\s*(he|she|they)\\s+\\p{Ll}+", Pattern.CASE_INSENSITIVE);

  private static final Set<String> OPENERS = openers();

  private Leaning() {}

  /** Whether a sentence can't be understood without the one before. */
  static boolean on(String sentence) {
    Matcher first = FIRST_WORD.matcher(sentence);
    return (first.find() && OPENERS.contains(first.group(1).toLowerCase(Locale.ROOT)))
        || QUOTED.matcher(sentence).find();
  }

  private static Set<String> openers() {
    String name = "leaning-openers.txt";
    try (InputStream in = Objects.requireNonNull(Leaning.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Set.of(line.split(" ", -1)).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
