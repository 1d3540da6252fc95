package lector.article.epub;

import static lector.article.archive.XmlParts.all;
import static lector.article.archive.XmlParts.attribute;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lector.article.Article;
import lector.article.ArticleReader;
import lector.article.Block;
import lector.article.Body;
import lector.article.Input;
import lector.article.Languages;
import lector.article.Omission;
import lector.article.Titles;
import lector.article.UnreadableInputException;
import lector.article.archive.Archive;
import lector.article.epub.Navigation.Entry;
import lector.article.epub.Packaging.SpineItem;
import lector.article.html.HtmlBlocks;
import org.jsoup.nodes.Element;

/** Reads EPUB. */
public final class EpubReader implements ArticleReader {

  private static final String KIND = "an EPUB";
  private static final String CONTAINER = "META-INF/container.xml";

  /** What players take in a file's tags without complaint, in bytes. */
  private static final int LARGEST_PICTURE = 4 << 20;

  private static final String ENCRYPTION = "META-INF/encryption.xml";
  private static final Pattern NOT_READ =
      Pattern.compile(
          "(?i).*\\.(jpe?g|png|gif|webp|svg|mp[34]|m4[abv]|ogg|webm|[ot]tf|woff2?|css|js)");

  @Override
  public boolean accepts(Input input) {
    return Archive.mayHold(input, CONTAINER);
  }

  @Override
  public Article read(Input input) {
    try {
      Archive archive = Archive.open(input, KIND, name -> !NOT_READ.matcher(name).matches());
      return read(archive, input);
    } catch (OutOfMemoryError e) {
      throw input.limits().tooMuch(input.source().name());
    }
  }

  private static Article read(Archive archive, Input input) {
    String part =
        all(archive.xml(CONTAINER, KIND), "rootfile").stream()
            .map(root -> Place.of("", attribute(root, "full-path")).part())
            .findFirst()
            .orElse("");
    Packaging packaging = new Packaging(part, archive.xml(part, KIND));
    Navigation navigation = Navigation.of(packaging, archive);
    List<Omission> omissions = new ArrayList<>();
    BookTree tree = tree(packaging, navigation, archive, input, omissions);
    tree.link();
    ChapterHeadings.set(tree, navigation.entries());
    Body body = new Body();
    List<Block> blocks = new HtmlBlocks(body, omissions).read(tree.root());
    return new Article(
        input.source(),
        packaging.title().orElseGet(() -> Titles.of(blocks)),
        packaging.authors(),
        packaging.date(),
        packaging.language().orElse(Languages.UNDETERMINED),
        Optional.empty(),
        packaging.cover().flatMap(name -> picture(name, input)),
        body.text(),
        blocks,
        omissions);
  }

  /** A picture of the book, as an address that holds it (RFC 2397); none but JPEG and PNG. */
  private static Optional<URI> picture(String name, Input input) {
    return Archive.open(input, KIND, name::equals)
        .bytes(name)
        .filter(bytes -> bytes.length <= LARGEST_PICTURE)
        .flatMap(
            bytes ->
                pictureType(bytes)
                    .map(
                        type ->
                            URI.create(
                                "data:%s;base64,%s"
                                    .formatted(type, Base64.getEncoder().encodeToString(bytes)))));
  }

  private static Optional<String> pictureType(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    return start.startsWith("\u00FF\u00D8\u00FF")
        ? Optional.of("image/jpeg")
        : start.equals("\u0089PNG") ? Optional.of("image/png") : Optional.empty();
  }

  /** The documents that are read; those that are not are named. */
  private static BookTree tree(
      Packaging packaging,
      Navigation navigation,
      Archive archive,
      Input input,
      List<Omission> omissions) {
    Set<String> encrypted = encrypted(archive);
    Map<String, String> labels = new HashMap<>();
    for (Entry entry : navigation.entries()) {
      if (entry.place().fragment().isEmpty()) {
        labels.putIfAbsent(entry.place().part(), entry.label());
      }
    }
    BookTree tree = new BookTree(omissions);
    Set<String> seen = new HashSet<>();
    for (SpineItem item : packaging.spine()) {
      if (encrypted.contains(item.part())) {
        throw new UnreadableInputException(
            input.source().name(), "is an EPUB with a lock (DRM) that only its seller can open");
      }
      Optional<byte[]> bytes = archive.bytes(item.part());
      if (bytes.isEmpty() || !seen.add(item.part())) {
        continue;
      }
      Element document = BookTree.parse(bytes.get());
      Optional<String> reason =
          reason(document, item, navigation, labels)
              .or(
                  () ->
                      packaging.isTitlePage(document.text())
                          ? Optional.of("a title page")
                          : Optional.empty());
      if (reason.isPresent()) {
        tree.omit(document, reason.get());
      } else {
        tree.add(item.part(), document);
      }
    }
    return tree;
  }

  private static Optional<String> reason(
      Element document, SpineItem item, Navigation navigation, Map<String, String> labels) {
    Optional<Element> heading = Optional.ofNullable(document.selectFirst("h1, h2, h3"));
    boolean hasNotes =
        document.selectFirst("[epub:type~=footnote|endnote|rearnote], [role~=doc-(foot|end)note]")
            != null;
    return Matter.ofTypes(outerTypes(document))
        .or(() -> Matter.ofTypes(navigation.landmarks().getOrDefault(item.part(), "")))
        .or(() -> Optional.ofNullable(labels.get(item.part())).flatMap(Matter::ofTitle))
        .or(() -> heading.map(Element::text).flatMap(Matter::ofTitle))
        .or(
            () ->
                item.isLinear() || hasNotes
                    ? Optional.empty()
                    : Optional.of("beside the book's reading order"));
  }

  /** What the book calls the document, or the one element that holds all of it. */
  private static String outerTypes(Element body) {
    StringBuilder types = new StringBuilder(BookTree.types(body));
    Element at = body;
    while (at.childrenSize() == 1 && at.ownText().isBlank()) {
      at = at.child(0);
      types.append(' ').append(BookTree.types(at));
    }
    return types.toString();
  }

  /** The parts whose content is encrypted; a part that is none, such as a font, may be. */
  private static Set<String> encrypted(Archive archive) {
    return archive.xml(ENCRYPTION).stream()
        .flatMap(document -> all(document, "CipherReference").stream())
        .map(reference -> Place.of("", attribute(reference, "URI")).part())
        .collect(Collectors.toSet());
  }
}
