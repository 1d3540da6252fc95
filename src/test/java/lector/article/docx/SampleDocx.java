package lector.article.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import lector.article.archive.Zips;

/** Word documents for tests, of the fewest parts that Word opens. */
public final class SampleDocx {

  private static final String STYLES =
      style("Title", "Title", "")
          + style("Heading1", "heading 1", "")
          + style("Own", "My heading", "<w:basedOn w:val=\"Heading1\"/>")
          + style("Quote", "Quote", "")
          + style("Code", "Source Code", "")
          + style("TOC1", "toc 1", "");

  private static final String NUMBERING =
      "<w:numbering><w:abstractNum w:abstractNumId=\"1\">"
          + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/></w:lvl>"
          + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>"
          + "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"1\"/></w:num>"
          + "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
          + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></w:numbering>";

  private SampleDocx() {}

  private static String style(String id, String name, String more) {
    return "<w:style w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>".formatted(id, name, more);
  }

  /** A document of a body. */
  public static byte[] of(String body) {
    return of(body, Map.of());
  }

  /** A document of a body and other parts. */
  static byte[] of(String body, Map<String, String> more) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Type=\"http://x/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>");
    parts.put("word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>");
    parts.put("word/styles.xml", "<w:styles>" + STYLES + "</w:styles>");
    parts.put("word/numbering.xml", NUMBERING);
    parts.putAll(more);
    return Zips.of(parts);
  }

  /** A paragraph without a style. */
  public static String p(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  /** A paragraph of a style. */
  public static String p(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
  }

  /** An item of the list. */
  static String item(int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, run(text));
  }

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }
}
