package lector.text.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Chunk;
import lector.text.rule.Reading;
import lector.text.rule.Rule;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Reads a word as it is written: {@code don't}, {@code well-known}, {@code Zelensky}. */
public final class PlainWordRule implements Rule {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]++(?:['’](?=\\p{L}))?+", Pattern.UNICODE_CASE);
  private static final Pattern ELIDED =
      Pattern.compile("['’](?:[Tt]is|[Tt]was|[Ee]m|[Tt]il|[Cc]ause|[Bb]out|[Rr]ound)(?!\\p{L})");
  private static final Pattern ORDINARY_PART = Pattern.compile("\\p{Lu}?\\p{Ll}++");

  @Override
  public boolean mayStart(int codePoint, Chunk chunk) {
    return true;
  }

  @Override
  public @Nullable Reading read(Writing writing, int at) {
    Matcher elided = ELIDED.matcher(writing.text()).region(at, writing.length());
    int end = elided.useTransparentBounds(true).lookingAt() ? elided.end() : endOfWord(writing, at);
    if (end == at) {
      return null;
    }
    String word = writing.text().substring(at, end).replace('’', '\'');
    return new Reading(end).say(word, at, end);
  }

  /** The word's end; parts joined by hyphens are one word while they are ordinary words. */
  private static int endOfWord(Writing writing, int at) {
    int end = endOfPart(writing, at);
    while (end > at
        && writing.at(end) == '-'
        && ORDINARY_PART.matcher(writing.text()).region(end + 1, writing.length()).lookingAt()) {
      int next = endOfPart(writing, end + 1);
      boolean ordinary =
          ORDINARY_PART
              .matcher(writing.text().substring(end + 1, next).replaceAll("['’]", ""))
              .matches();
      if (!ordinary) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int endOfPart(Writing writing, int at) {
    Matcher word = WORD.matcher(writing.text());
    int end = at;
    while (word.region(end, writing.length()).useTransparentBounds(true).lookingAt()) {
      end = word.end();
    }
    return end;
  }
}
