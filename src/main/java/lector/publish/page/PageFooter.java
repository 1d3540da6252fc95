package lector.publish.page;

import lector.publish.show.Show;
import lector.publish.write.Html;

/** Writes what stands at the foot of every page. */
final class PageFooter {

  private PageFooter() {}

  static void write(Html html, Show show) {
    show.copyright().ifPresent(copyright -> html.element("p", copyright).newLine());
    html.element("p", "Made with Lector. The voices are synthetic.").newLine();
  }
}
