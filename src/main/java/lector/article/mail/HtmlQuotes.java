package lector.article.mail;

import java.util.List;
import lector.article.Characters;
import lector.article.Omission;
import org.jsoup.nodes.Element;

/** Takes out of a message in HTML what its sender did not write now, or what nobody sees. */
final class HtmlQuotes {

  private static final String FORWARDED = "(?is)^\\W*(forwarded message|begin forwarded message).*";

  /**
   * Elements that mail programs set round what is not the message.
   *
   * @param selector finds the elements
   * @param reason what they are
   */
  private record Rule(String selector, String reason) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "[style~=(?i)(display\\s*:\\s*none|mso-hide\\s*:\\s*all)]", "hidden in the message"),
          new Rule(
              ".gmail_signature, .moz-signature, #Signature, #ms-outlook-mobile-signature,"
                  + " .protonmail_signature_block",
              "a signature"),
          new Rule(
              "blockquote[type=cite], .gmail_quote, .moz-cite-prefix, .yahoo_quoted, .gmail_attr,"
                  + " .protonmail_quote",
              "a quoted message"));

  /** Outlook marks where the old message begins, not where it ends. */
  private static final String REST =
      "#divRplyFwdMsg, #appendonsend, #mail-editor-reference-message-container";

  private HtmlQuotes() {}

  /** Changes the tree. If nothing at all would be left of it, as little as possible is taken. */
  static void remove(Element body, List<Omission> omissions) {
    int all = body.text().length();
    for (Rule rule : RULES) {
      for (Element element : body.select(rule.selector())) {
        if (element.parents().contains(body)
            && !element.text().matches(FORWARDED)
            && element.text().length() < all) {
          omit(element, rule.reason(), omissions);
        }
      }
    }
    for (Element start : body.select(REST)) {
      for (Element next : start.nextElementSiblings()) {
        if (next.text().length() < all) {
          omit(next, "a quoted message", omissions);
        }
      }
      omit(start, "a quoted message", omissions);
    }
  }

  private static void omit(Element element, String reason, List<Omission> omissions) {
    String text = Characters.oneLine(Characters.clean(element.text()));
    if (!text.isEmpty()) {
      omissions.add(new Omission(Omission.OUTSIDE, text, reason));
    }
    element.remove();
  }
}
