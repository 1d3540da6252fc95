package lector.text.symbol;

import java.util.List;
import java.util.Map;
import lector.text.rule.Chunk;
import lector.text.rule.Reading;
import lector.text.rule.Rule;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Reads names and short forms with signs in them, from the table {@code sign-names.tsv}: C++, w/o.
 */
public final class SignNameRule implements Rule {

  private static final Map<String, String> ALL = Table.map("sign-names.tsv", row -> row[1]);
  private static final int LONGEST = ALL.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** The names in which a full stop with a space after it stands: S. Ct. */
  private static final List<String> WITH_STOPS =
      ALL.keySet().stream().filter(name -> name.contains(". ")).toList();

  /** Whether a full stop stands inside such a name and ends nothing. */
  public static boolean isInside(String text, int stop) {
    for (String name : WITH_STOPS) {
      for (int inner = name.indexOf(". "); inner >= 0; inner = name.indexOf(". ", inner + 1)) {
        if (text.startsWith(name, stop - inner)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean mayStart(int codePoint, Chunk chunk) {
    return chunk.has(Chunk.Need.INNER_SIGN);
  }

  @Override
  public @Nullable Reading read(Writing writing, int at) {
    for (int end = Math.min(at + LONGEST, writing.length());
        end > at && !writing.isWordAt(at - 1);
        end--) {
      String spoken = ALL.get(writing.text().substring(at, end));
      if (spoken != null && !writing.isWordAt(end)) {
        return new Reading(end).say(spoken, at, writing.stopless(end));
      }
    }
    return null;
  }
}
