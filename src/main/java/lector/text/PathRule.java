package lector.text;

import java.util.regex.Matcher;

/** Reads file paths: /usr/local/bin, ~/notes.md, C:\Data. */
final class PathRule extends PatternRule {

  private final AddressReader reader;

  PathRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.INNER_SIGN,
        "(?<![\\p{L}\\p{N}/\\\\~.])(?:~?/(?=[\\w.-]+/)|~/|\\.{1,2}/"
            + "|[A-Za-z]:\\\\)[\\w.+-]{1,80}(?:[/\\\\][\\w.+-]{1,80}){0,20}(?<![.+-])");
    this.reader = new AddressReader(numerals);
  }

  @Override
  Reading read(Writing writing, Matcher found) {
    return reader.read(found.group(), found.start(), found.end());
  }
}
