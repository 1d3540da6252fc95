package lector.article.epub;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import lector.article.archive.Zips;

/** Books for tests. */
public final class SampleEpub {

  private final Map<String, String> documents = new LinkedHashMap<>();
  private final Map<String, String> others = new LinkedHashMap<>();
  private String navigation = "";
  private byte[] cover = {};

  /** Adds a document to the spine: what its body holds. */
  public SampleEpub document(String name, String body) {
    return document(name, "", body);
  }

  /** Adds a document whose body has attributes. */
  SampleEpub document(String name, String attributes, String body) {
    documents.put(
        name,
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\""
            + " xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title/></head><body "
            + attributes
            + ">"
            + body
            + "</body></html>");
    return this;
  }

  /** Sets the list of the navigation document. */
  public SampleEpub navigation(String list) {
    navigation = "<html><body><nav epub:type=\"toc\"><ol>" + list + "</ol></nav></body></html>";
    return this;
  }

  /** Adds a part that is not in the spine. */
  SampleEpub part(String name, String content) {
    others.put(name, content);
    return this;
  }

  /** Sets the picture on the cover. */
  SampleEpub cover(byte[] picture) {
    cover = picture.clone();
    return this;
  }

  /** The book's bytes. */
  public byte[] bytes() {
    StringBuilder items = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    Map<String, String> parts = new LinkedHashMap<>();
    Map<String, byte[]> all = new LinkedHashMap<>();
    parts.put("mimetype", "application/epub+zip");
    parts.put(
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>");
    if (!navigation.isEmpty()) {
      parts.put("OPS/nav.xhtml", navigation);
      items.append("<item id=\"nav\" href=\"nav.xhtml\" properties=\"nav\"/>");
    }
    documents.forEach(
        (name, content) -> {
          parts.put("OPS/text/" + name, content);
          items.append("<item id=\"%s\" href=\"text/%s\"/>".formatted(name, name));
          spine.append("<itemref idref=\"%s\"/>".formatted(name));
        });
    if (cover.length > 0) {
      all.put("OPS/art/front.jpg", cover);
      items.append("<item id=\"c\" href=\"art/front.jpg\" properties=\"svg cover-image\"/>");
    }
    parts.putAll(others);
    parts.put(
        "OPS/book.opf",
        "<package><metadata><dc:title>Trams</dc:title><dc:creator>Ada Quill</dc:creator>"
            + "<dc:language>en-GB</dc:language><dc:date>2024-02-03</dc:date></metadata><manifest>"
            + items
            + "</manifest><spine>"
            + spine
            + "</spine></package>");
    parts.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return Zips.ofBytes(all);
  }
}
