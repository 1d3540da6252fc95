package lector.article;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import lector.article.docx.SampleDocx;
import lector.article.epub.SampleEpub;
import lector.article.pdf.SamplePdf;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a document on its way, it is read, or refused with a reason. */
class DamagedDocumentsTest {

  private static final int MOST_DAMAGE = 12;

  private static final byte[] MAIL =
      """
      From: Ada <ada@example.org>
      To: Tom <tom@example.org>
      Subject: =?utf-8?Q?Tr=C3=A4ms?=
      Date: Thu, 7 Mar 2024 09:30:00 +0000
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="b"

      --b
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: base64

      VGhlIHJhaWxzIGFyZSB0aGVyZS4=
      --b
      Content-Type: text/html

      <h1>Trams</h1><table><tr><td>They wait.</td></tr></table>
      --b--
      """
          .getBytes(StandardCharsets.UTF_8);

  private static final Map<String, byte[]> WHOLE =
      Map.of(
          "pdf", pdf(),
          "docx", SampleDocx.of(SampleDocx.p("Heading1", "Trams") + SampleDocx.p("They wait.")),
          "epub",
              new SampleEpub()
                  .document("1.xhtml", "<h1>Trams</h1><p>They wait.</p>")
                  .navigation("<li><a href='text/1.xhtml'>Trams</a></li>")
                  .bytes(),
          "eml", MAIL);

  private static byte[] pdf() {
    try (SamplePdf pdf = new SamplePdf()) {
      return pdf.lines("The rails are there, and the wires", "hang.").bytes();
    }
  }

  @Property(tries = 300)
  void pdfIsReadOrRefused(@ForAll long seed) {
    readOrRefuse("pdf", seed);
  }

  @Property(tries = 500)
  void docxIsReadOrRefused(@ForAll long seed) {
    readOrRefuse("docx", seed);
  }

  @Property(tries = 500)
  void epubIsReadOrRefused(@ForAll long seed) {
    readOrRefuse("epub", seed);
  }

  @Property(tries = 500)
  void mailIsReadOrRefused(@ForAll long seed) {
    readOrRefuse("eml", seed);
  }

  @Property(tries = 100)
  void aCutDocumentIsReadOrRefused(@ForAll @IntRange(max = 3) int kind, @ForAll int at) {
    String name = WHOLE.keySet().stream().sorted().toList().get(kind);
    byte[] whole = WHOLE.get(name);
    read(name, Arrays.copyOf(whole, 1 + Math.floorMod(at, whole.length)));
  }

  /** Inner documents too: what a damaged archive hides behind its checksums. */
  @Property(tries = 500)
  void damagedXmlIsReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    String body =
        SampleDocx.p("Heading1", "Trams")
            + "<w:tbl><w:tr><w:tc>"
            + SampleDocx.p("One")
            + "</w:tc></w:tr></w:tbl>";
    read("docx", SampleDocx.of(damaged(body, random)));
    String xhtml = "<h1 id='a'>Trams</h1><ol><li><a href='#a'>They</a> wait.</li></ol>";
    String list = "<li><a href='text/1.xhtml#a'>Trams</a><ol><li><span>x</span></li></ol></li>";
    read(
        "epub",
        new SampleEpub()
            .document("1.xhtml", damaged(xhtml, random))
            .navigation(damaged(list, random))
            .bytes());
  }

  private static String damaged(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    damage(bytes, random);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static void readOrRefuse(String name, long seed) {
    byte[] bytes = WHOLE.get(name).clone();
    damage(bytes, new Random(seed));
    read(name, bytes);
  }

  private static void damage(byte[] bytes, Random random) {
    int times = 1 + random.nextInt(MOST_DAMAGE);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(bytes.length);
      if (random.nextBoolean()) {
        bytes[at] = (byte) random.nextInt(256);
      } else {
        int from = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(40), bytes.length - Math.max(at, from));
        System.arraycopy(bytes, from, bytes, at, length);
      }
    }
  }

  /** An article's texts lie where they say. */
  private static void read(String name, byte[] bytes) {
    try {
      Article article = new Articles().read(Reading.input("test." + name, bytes), "test." + name);
      for (Block block : article.blocks()) {
        for (Text text : block.texts()) {
          assertTrue(article.text().startsWith(text.chars(), text.start()));
        }
      }
    } catch (UnreadableInputException e) {
      assertTrue(e.getMessage().startsWith("test." + name + ": "), e.getMessage());
    }
  }
}
