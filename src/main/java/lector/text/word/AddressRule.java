package lector.text.word;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Reads addresses on the internet: example.com/news, name@example.com, notes.txt, DOIs. */
public final class AddressRule extends PatternRule {

  private static final Set<String> DOMAINS = Table.words("domains.txt");

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/.+");

  private final AddressReader reader;

  public AddressRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.ADDRESS_SIGN,
        "(?:(?<scheme>(?:https?|ftp)://|mailto:)(?:www\\d?\\.)?|www\\d?\\.)?"
            + "(?<body>(?<local>[\\p{L}\\p{N}._%+-]{1,64}@)?[\\p{L}\\p{N}_-]{1,63}"
            + "(?:\\.[\\p{L}\\p{N}_-]{1,63}){0,8}"
            + "(?::\\d{2,5})?(?<path>[/?#][^\\s“”\"<>]{0,200})?)");
    this.reader = new AddressReader(numerals);
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String body = found.group("body");
    int bodyEnd = found.end() - trailing(body);
    body = body.substring(0, bodyEnd - found.start("body"));
    boolean marked = found.start("body") > found.start() || DOI.matcher(body).matches();
    boolean mail = found.group("local") != null;
    if (!marked && !mail && !isHost(body)) {
      return null;
    }
    return reader.read(body, found.start(), bodyEnd);
  }

  /** How many characters at the end are the sentence's punctuation. */
  private static int trailing(String body) {
    int end = body.length();
    while (end > 0 && ".,;:!?)]}'’*_".indexOf(body.charAt(end - 1)) >= 0) {
      end--;
    }
    return body.length() - end;
  }

  private static boolean isHost(String body) {
    String host = body.split("[/?#:]", 2)[0];
    int dot = host.lastIndexOf('.');
    if (dot < 1
        || Character.isDigit(host.charAt(dot + 1))
        || host.matches("(?:\\p{L}\\.)+\\p{L}")) {
      return false;
    }
    String end = host.substring(dot + 1);
    boolean small = end.equals(end.toLowerCase(Locale.ROOT));
    return DOMAINS.contains(end)
        || (small && host.substring(0, dot).matches(".*\\p{L}{2}") && !Abbreviation.isKnown(host));
  }
}
