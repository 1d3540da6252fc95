package lector.article.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lector.article.Article;
import lector.article.Input;
import lector.article.Reading;
import lector.article.UnreadableInputException;
import org.junit.jupiter.api.Test;

class MailReaderTest {

  private static final String HEAD =
      """
      Return-Path: <ada@example.org>
      From: =?utf-8?Q?Ad=C3=A9le_Quill?= <ada@example.org>
      To: tom@example.org
      Subject: Re: [trams] =?utf-8?B?VHJhbXMg4oCUIG5vdw==?=
      Date: Thu, 7 Mar 2024 09:30:00 +0000
      MIME-Version: 1.0
      """;

  @Test
  void takesTitleSenderAndDayFromTheHead() {
    Article article = read(HEAD + "Content-Type: text/plain\n\nThe rails are there.\n");
    assertEquals("Trams — now", article.title());
    assertEquals(List.of("Adéle Quill"), article.authors());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 7)), article.date());
    assertEquals("p The rails are there.", Reading.outline(article));
  }

  @Test
  void leavesOutQuotedMessagesAndTheSignature() {
    Article article =
        read(
            HEAD
                + """

                Yes, in May.

                On Wed, 6 Mar 2024 at 10:12,
                Tom Rook <tom@example.org> wrote:
                > Will they come?
                > And when?

                With good wishes,
                Ada
                --\s
                Ada Quill, Tram Office
                """);
    assertEquals("p Yes, in May.\np With good wishes,\np Ada", Reading.outline(article));
    assertEquals(
        "On Wed, 6 Mar 2024 at 10:12,⏎Tom Rook <tom@example.org> wrote:⏎> Will they come?⏎> And when?:"
            + " a quoted message\n--⏎Ada Quill, Tram Office: a signature",
        Reading.omitted(article).replace("-- ⏎", "--⏎"));
  }

  @Test
  void readsAMessageThatIsAllQuotationWhole() {
    Article article = read(HEAD + "\n> The rails are there.\n> They wait.\n");
    assertEquals("The rails are there. They wait.", article.text().replace("\n\n", " "));
  }

  @Test
  void prefersTheRicherPartAndNamesWhatIsAttached() {
    Article article =
        read(
            HEAD
                + """
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary="inner"

                --inner
                Content-Type: text/plain; charset=utf-8

                Plain words.
                --inner
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                <div style=3D"display:none">Preview</div><h1>Caf=E9</h1><p>Rich words.</p>
                <blockquote type=3D"cite">Old words.</blockquote>
                --inner--
                --outer
                Content-Type: image/png; name="map.png"
                Content-Disposition: attachment; filename="map.png"

                x
                --outer--
                """);
    assertEquals("h1 Café\np Rich words.", Reading.outline(article));
    assertEquals(
        """
        Preview: hidden in the message
        Old words.: a quoted message
        map.png: an attached file""",
        Reading.omitted(article));
  }

  @Test
  void joinsFlowedLines() {
    Article article =
        read(
            HEAD
                + "Content-Type: text/plain; format=flowed\n\nThe rails \nare there. \nThey wait.\n");
    assertEquals("p The rails are there. They wait.", Reading.outline(article));
  }

  @Test
  void doesNotTakeATextThatBeginsLikeAHeadForMail() {
    assertFalse(accepts("From: the harbour\n\nA text."));
    assertFalse(accepts("Subject: trams\nDate: today\nThe rails are there.\n"));
    assertFalse(accepts("The rails are there. To: nobody"));
  }

  @Test
  void refusesPartsThatLieTooDeepInOneAnother() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 200; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    assertThrows(UnreadableInputException.class, () -> read(mail.toString()));
  }

  private static boolean accepts(String text) {
    return new MailReader().accepts(Reading.input("test", text.getBytes(ISO_8859_1)));
  }

  private static Article read(String mail) {
    Input input = Reading.input("test.eml", mail.replace("\n", "\r\n").getBytes(ISO_8859_1));
    assertTrue(new MailReader().accepts(input));
    return new MailReader().read(input);
  }
}
