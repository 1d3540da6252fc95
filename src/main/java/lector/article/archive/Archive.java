package lector.article.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lector.article.Input;
import lector.article.UnreadableInputException;
import org.jsoup.nodes.Document;

/** The parts of a ZIP archive, in memory. A part's name is a key and no more. */
public final class Archive {

  private static final String SIGNATURE = "PK\u0003\u0004";

  private final String shownAs;
  private final Map<String, byte[]> parts;

  private Archive(String shownAs, Map<String, byte[]> parts) {
    this.shownAs = shownAs;
    this.parts = parts;
  }

  /** Whether the input is a ZIP archive that may hold a part of this name. */
  public static boolean mayHold(Input input, String partName) {
    return input.head(SIGNATURE.length()).equals(SIGNATURE)
        && input.head(Integer.MAX_VALUE).contains(partName);
  }

  /**
   * Unpacks the parts that are wanted.
   *
   * @param input the archive
   * @param kind what to call it in a message: "an EPUB"
   * @param isWanted tells the names of the parts to keep
   * @throws UnreadableInputException if it is damaged, or larger than its limits allow
   */
  public static Archive open(Input input, String kind, Predicate<String> isWanted) {
    String shownAs = input.source().name();
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long left = input.limits().unpackedBytes();
    byte[] buffer = new byte[1 << 14];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(input.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean isKept = isWanted.test(entry.getName());
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
          left -= count;
          if (left < 0) {
            throw input.limits().tooMuch(shownAs);
          }
          part.write(buffer, 0, isKept ? count : 0);
        }
        if (isKept) {
          parts.putIfAbsent(entry.getName(), part.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // The latter is what a name that is no text is met with.
      throw new UnreadableInputException(
          shownAs, "is " + kind + " that is damaged: fetch or save it again");
    }
    return new Archive(shownAs, parts);
  }

  /** The names of the parts, in the archive's order. */
  public Set<String> names() {
    return parts.keySet();
  }

  /** A part's bytes, where there is one of that name. */
  public Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** A part's elements, where there is one of that name. */
  public Optional<Document> xml(String name) {
    return bytes(name).map(XmlParts::parse);
  }

  /**
   * A part's elements.
   *
   * @param kind what the archive is called in a message: "an EPUB"
   * @throws UnreadableInputException if there is no part of that name
   */
  public Document xml(String name, String kind) {
    return xml(name)
        .orElseThrow(
            () ->
                new UnreadableInputException(
                    shownAs,
                    "is " + kind + " without its part " + name + ": fetch or save it again"));
  }
}
