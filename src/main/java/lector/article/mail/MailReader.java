package lector.article.mail;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.article.Article;
import lector.article.ArticleReader;
import lector.article.Block;
import lector.article.Body;
import lector.article.Characters;
import lector.article.Input;
import lector.article.Languages;
import lector.article.Omission;
import lector.article.PlainTextReader;
import lector.article.Titles;
import lector.article.UnreadableInputException;
import lector.article.html.HtmlBlocks;
import org.apache.james.mime4j.MimeException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads a message as it is saved by a mail program. */
public final class MailReader implements ArticleReader {

  /** Bytes that are looked at for header fields. */
  private static final int HEAD = 1 << 16;

  private static final Pattern REPLY_PREFIX =
      Pattern.compile("(?i)^((re|fwd?|aw|wg|tr|sv|antw)(\\[\\d+\\])?: *|\\[[^\\]]{1,40}\\] +)+");
  private static final Pattern DATE =
      Pattern.compile(
          ".*?(\\d{1,2}) +(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w* +(\\d{4}).*");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final Pattern SENDER = Pattern.compile("\"?([^\"<]*?)\"?\\s*<([^>]*)>.*");

  @Override
  public boolean accepts(Input input) {
    return MailEvidence.suffices(input.head(HEAD));
  }

  @Override
  public Article read(Input input) {
    try {
      return read(MessageParser.parse(input.bytes()), input);
    } catch (MimeException | IOException e) {
      throw new UnreadableInputException(
          input.source().name(), "is a damaged e-mail: save it again as an .eml file, or as text");
    }
  }

  private static Article read(Message message, Input input) {
    List<Omission> omissions = new ArrayList<>();
    Body body = new Body();
    List<Block> blocks = blocks(message, body, omissions);
    message
        .attached()
        .forEach(name -> omissions.add(new Omission(Omission.OUTSIDE, name, "an attached file")));
    return new Article(
        input.source(),
        message
            .header("subject")
            .map(MailReader::title)
            .filter(title -> !title.isEmpty())
            .orElseGet(() -> Titles.of(blocks)),
        message.header("from").map(MailReader::sender).stream().toList(),
        message.header("date").flatMap(MailReader::date),
        message.header("content-language").orElse(Languages.UNDETERMINED),
        Optional.empty(),
        Optional.empty(),
        body.text(),
        blocks,
        omissions);
  }

  private static List<Block> blocks(Message message, Body body, List<Omission> omissions) {
    if (message.html().isPresent()) {
      Element root = Jsoup.parse(message.html().get()).body();
      HtmlQuotes.remove(root, omissions);
      return new HtmlBlocks(body, omissions).read(root);
    }
    String text = message.text().orElse("");
    String unquoted = PlainQuotes.remove(text, omissions);
    return PlainTextReader.blocks(message.flowed() ? joinFlowed(unquoted) : unquoted, body);
  }

  /** Lines that end in a space go on in the next (RFC 3676, section 4.1). */
  private static String joinFlowed(String text) {
    return text.replaceAll("(?<=\\S) \r?\n(?=\\S)", " ");
  }

  private static String title(String subject) {
    String title = Characters.oneLine(Characters.clean(subject));
    return REPLY_PREFIX.matcher(title).replaceFirst("");
  }

  private static String sender(String from) {
    Matcher matcher = SENDER.matcher(from);
    if (!matcher.matches()) {
      return Characters.oneLine(from);
    }
    String name = Characters.oneLine(Characters.clean(matcher.group(1)));
    return name.isEmpty() ? matcher.group(2).toLowerCase(Locale.ROOT) : name;
  }

  private static Optional<LocalDate> date(String field) {
    Matcher date = DATE.matcher(field);
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group(3)),
              MONTHS.indexOf(date.group(2)) + 1,
              Integer.parseInt(date.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
