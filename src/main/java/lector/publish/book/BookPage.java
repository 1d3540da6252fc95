package lector.publish.book;

import lector.publish.write.Html;

/** What all pages of a book begin and end with. */
final class BookPage {

  private BookPage() {}

  /**
   * Begins a page, as far as the start of its body.
   *
   * @param language BCP 47 tag of its language
   */
  static Html open(String language, String title) {
    Html html = Html.xml();
    html.open(
            "html",
            "xmlns",
            "http://www.w3.org/1999/xhtml",
            "xmlns:epub",
            "http://www.idpf.org/2007/ops",
            "lang",
            language,
            "xml:lang",
            language)
        .newLine();
    html.open("head").newLine().element("title", title).newLine();
    html.empty("link", "rel", "stylesheet", "href", BookPackage.STYLE).newLine();
    return html.close().newLine().open("body").newLine();
  }

  /** Ends a page and gives it. */
  static String close(Html html) {
    return html.close().newLine().close().newLine().toString();
  }
}
