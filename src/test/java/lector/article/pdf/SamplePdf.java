package lector.article.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets PDFs for tests, line by line. Heights grow downwards from the page's upper edge. */
public final class SamplePdf implements AutoCloseable {

  private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  /** Points from one line of text to the next. */
  static final double LEADING = 12;

  private final PDDocument document = new PDDocument();
  private PDPageContentStream content;
  private double y;
  private double x = 72;

  /** Begins with an empty page. */
  public SamplePdf() {
    content = begin();
  }

  private PDPageContentStream begin() {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = 100;
    try {
      return new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes on upon a new page. */
  SamplePdf page() {
    closeContent();
    content = begin();
    return this;
  }

  /** Goes on in a column. */
  SamplePdf column(double left, double top) {
    x = left;
    y = top;
    return this;
  }

  /** Leaves room. */
  SamplePdf gap(double points) {
    y += points;
    return this;
  }

  /** Sets lines of text, one under the other. */
  public SamplePdf lines(String... lines) {
    for (String line : lines) {
      put(PLAIN, 10, x, y, line);
      y += LEADING;
    }
    return this;
  }

  /** Sets a line in bold type of a size. */
  SamplePdf bold(double size, String line) {
    put(BOLD, size, x, y, line);
    y += LEADING + size;
    return this;
  }

  /** Sets a mark above the end of the last line. */
  SamplePdf raised(String mark, String lastLine) {
    try {
      put(PLAIN, 6, x + PLAIN.getStringWidth(lastLine) / 100, y - LEADING - 4, mark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Sets something at a place, wherever the text is. */
  SamplePdf at(double left, double top, double size, String text) {
    put(PLAIN, size, left, top, text);
    return this;
  }

  private void put(PDFont font, double size, double left, double top, String text) {
    try {
      content.beginText();
      content.setFont(font, (float) size);
      content.newLineAtOffset((float) left, (float) (PDRectangle.A4.getHeight() - top));
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closeContent() {
    try {
      content.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names the document as programs do. */
  SamplePdf titled(String title) {
    document.getDocumentInformation().setTitle(title);
    return this;
  }

  /** Locks the document. */
  SamplePdf locked(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The document's bytes. */
  public byte[] bytes() {
    closeContent();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
