package lector.text.word;

import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;

/** Reads file paths: /usr/local/bin, ~/notes.md, C:\Data. */
public final class PathRule extends PatternRule {

  private final AddressReader reader;

  public PathRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.INNER_SIGN,
        "(?<![\\p{L}\\p{N}/\\\\~.])(?:~?/(?=[\\w.-]+/)|~/|\\.{1,2}/"
            + "|[A-Za-z]:\\\\)[\\w.+-]{1,80}(?:[/\\\\][\\w.+-]{1,80}){0,20}(?<![.+-])");
    this.reader = new AddressReader(numerals);
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    return reader.read(found.group(), found.start(), found.end());
  }
}
