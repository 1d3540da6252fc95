package lector.publish;

/** The head that all our pages share: no request leaves the page, whatever shows it. */
final class PageHead {

  private PageHead() {}

  /**
   * Begins a page, and leaves its head open for what only this page has.
   *
   * @param language BCP 47 tag of the page's language
   */
  static Html open(String language, String title, String description) {
    return Html.document()
        .open("html", "lang", language)
        .newLine()
        .open("head")
        .newLine()
        .empty("meta", "charset", "utf-8")
        .newLine()
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .newLine()
        .empty("meta", "name", "description", "content", description)
        .newLine()
        .empty("meta", "name", "generator", "content", "Lector")
        .newLine()
        .element("title", title)
        .newLine()
        .inline("style", "page.css")
        .newLine();
  }
}
