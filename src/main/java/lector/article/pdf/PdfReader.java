package lector.article.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lector.article.Article;
import lector.article.ArticleReader;
import lector.article.Block;
import lector.article.Body;
import lector.article.Characters;
import lector.article.Input;
import lector.article.Languages;
import lector.article.Omission;
import lector.article.Titles;
import lector.article.UnreadableInputException;
import lector.article.pdf.ParagraphBuilder.Part;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads PDF (ISO 32000). */
public final class PdfReader implements ArticleReader {

  /** The mark of a PDF may come after some other bytes, as PDF 1.7, annex H.3.4.1 allows. */
  private static final int MARK_WITHIN = 1024;

  /** Drawing steps for each mebibyte that may be unpacked. */
  private static final long STEPS_A_MEBIBYTE = 100_000;

  @Override
  public boolean accepts(Input input) {
    return input.head(MARK_WITHIN).contains("%PDF-");
  }

  @Override
  public Article read(Input input) {
    String name = input.source().name();
    if (PackedStreams.exceed(input.bytes(), input.limits().unpackedBytes())) {
      throw input.limits().tooMuch(name);
    }
    try (PDDocument document = Loader.loadPDF(input.bytes())) {
      return read(document, input);
    } catch (InvalidPasswordException e) {
      throw new UnreadableInputException(
          name, "is a PDF that a password protects: save it without one");
    } catch (UnreadableInputException e) {
      throw e;
    } catch (GlyphCollector.TooManyStepsException | OutOfMemoryError e) {
      throw input.limits().tooMuch(name);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox meets a damaged file with exceptions of many kinds.
      throw new UnreadableInputException(
          name, "is a damaged PDF: open it in a viewer and save or print it anew");
    }
  }

  private static Article read(PDDocument document, Input input) throws IOException {
    long mostSteps = input.limits().maxUnpackedMebibytes() * STEPS_A_MEBIBYTE;
    List<PageGlyphs> pages = GlyphCollector.collect(document, mostSteps);
    List<Omission> omissions = new ArrayList<>();
    Body body = new Body();
    List<Part> parts = ParagraphBuilder.of(columns(pages, omissions));
    List<Block> blocks = new PdfBlocks(parts, body, omissions).read(parts);
    if (body.text().isBlank()) {
      throw new UnreadableInputException(
          input.source().name(),
          "is a PDF of pictures with no text in it: let a program for text recognition (OCR) read"
              + " it first");
    }
    PDDocumentInformation information = document.getDocumentInformation();
    return new Article(
        input.source(),
        title(blocks, information),
        authors(information),
        date(information),
        Optional.ofNullable(document.getDocumentCatalog().getLanguage())
            .filter(language -> !language.isBlank())
            .orElse(Languages.UNDETERMINED),
        Optional.empty(),
        Optional.empty(),
        body.text(),
        blocks,
        omissions);
  }

  private static List<Column> columns(List<PageGlyphs> pages, List<Omission> omissions) {
    List<List<Piece>> pieces =
        new Furniture(pages.stream().map(Pieces::of).toList()).remove(omissions);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      columns.addAll(ReadingOrder.of(i, pieces.get(i)));
      if (!pages.get(i).aside().isEmpty()) {
        omissions.add(
            new Omission(
                Omission.OUTSIDE,
                pages.get(i).aside(),
                "stands along the margin of page " + (i + 1)));
      }
    }
    return columns;
  }

  /** The document's own title unless it is a program's idea of one, such as a file's name. */
  private static String title(List<Block> blocks, PDDocumentInformation information) {
    String named = Characters.oneLine(Characters.clean(nonNull(information.getTitle())));
    boolean isReal =
        named.contains(" ")
            && !named.matches("(?i)(microsoft|untitled|layout|slide|document)\\b.*")
            && !named.matches("(?i).*\\.(docx?|pdf|tex|indd|odt|rtf|html?)");
    return isReal ? named : Titles.of(blocks);
  }

  private static List<String> authors(PDDocumentInformation information) {
    return Stream.of(nonNull(information.getAuthor()).split("[;,]|\\band\\b", -1))
        .map(author -> Characters.oneLine(Characters.clean(author)))
        .filter(author -> !author.isEmpty())
        .toList();
  }

  private static Optional<LocalDate> date(PDDocumentInformation information) {
    Calendar created = information.getCreationDate();
    return Optional.ofNullable(created)
        .map(when -> when.toInstant().atZone(when.getTimeZone().toZoneId()).toLocalDate());
  }

  private static String nonNull(@Nullable String text) {
    return text == null ? "" : text;
  }
}
