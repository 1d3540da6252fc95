package lector.article.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lector.article.pdf.Glyph.Style;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the signs of all pages. Used for one document. */
final class GlyphCollector extends PDFTextStripper {

  private static final Pattern BOLD =
      Pattern.compile("(?i)bold|black|heavy|semibold|[-_,]bd|cmbx|sfbx|cmb10");
  private static final Pattern MONOSPACED =
      Pattern.compile("(?i)courier|mono|consol|menlo|typewriter|cmtt|sftt|lmtt|fixed");
  private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");

  private final List<PageGlyphs> pages = new ArrayList<>();
  private final Map<PDFont, Style> styles = new HashMap<>();
  private final long mostSteps;
  private long steps;

  private GlyphCollector(long mostSteps) {
    this.mostSteps = mostSteps;
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
  }

  /** More was drawn than the limit allows. */
  static final class TooManyStepsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The pages of a document, in order.
   *
   * @param mostSteps how many drawing steps are taken before it is given up
   * @throws TooManyStepsException if it takes more
   */
  static List<PageGlyphs> collect(PDDocument document, long mostSteps) throws IOException {
    GlyphCollector collector = new GlyphCollector(mostSteps);
    collector.writeText(document, Writer.nullWriter());
    return collector.pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++steps > mostSteps) {
      throw new TooManyStepsException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void writePage() {
    List<TextPosition> all =
        getCharactersByArticle().stream().flatMap(List::stream).filter(this::isSound).toList();
    Map<Float, Integer> directions = new HashMap<>();
    all.forEach(each -> directions.merge(each.getDir(), 1, Integer::sum));
    float upright =
        directions.entrySet().stream()
            .max(
                Map.Entry.<Float, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(0f);
    List<Glyph> glyphs = new ArrayList<>();
    StringBuilder aside = new StringBuilder();
    double height = 0;
    for (TextPosition position : all) {
      if (position.getDir() == upright) {
        glyphs.add(glyph(position));
        boolean turned = upright == 90 || upright == 270;
        height = turned ? position.getPageWidth() : position.getPageHeight();
      } else {
        aside.append(characters(position));
      }
    }
    pages.add(new PageGlyphs(glyphs, aside.toString().strip(), height));
  }

  /** A damaged file can have signs of no size, or nowhere. */
  private boolean isSound(TextPosition position) {
    return position.getUnicode() != null
        && position.getFontSizeInPt() > 0.1
        && Float.isFinite(position.getFontSizeInPt())
        && Float.isFinite(position.getXDirAdj())
        && Float.isFinite(position.getYDirAdj())
        && Float.isFinite(position.getWidthDirAdj());
  }

  private Glyph glyph(TextPosition position) {
    return new Glyph(
        characters(position),
        position.getXDirAdj(),
        Math.abs(position.getWidthDirAdj()),
        position.getYDirAdj(),
        position.getFontSizeInPt(),
        position.getWidthOfSpace(),
        styles.computeIfAbsent(position.getFont(), GlyphCollector::style));
  }

  private static Style style(PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
    if (MONOSPACED.matcher(name).find()) {
      return Style.MONOSPACED;
    }
    return BOLD.matcher(name).find() ? Style.BOLD : Style.PLAIN;
  }

  /** Ligatures are taken apart. */
  private static String characters(TextPosition position) {
    String text = position.getUnicode();
    return LIGATURE.matcher(text).find() ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
