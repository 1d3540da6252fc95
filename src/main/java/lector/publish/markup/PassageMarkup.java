package lector.publish.markup;

import java.util.List;
import lector.episode.Timeline.TimedPassage;
import lector.publish.write.Html;
import lector.script.Passage.Role;

/** Writes passages as HTML: each in the element that its role calls for. */
final class PassageMarkup {

  private final Html html;
  private final SentenceMarkup text;

  PassageMarkup(SentenceMarkup text) {
    this.html = text.html;
    this.text = text;
  }

  void write(List<TimedPassage> passages) {
    Role before = Role.NARRATION;
    for (TimedPassage passage : passages) {
      between(before, passage.role());
      passage(passage);
      before = passage.role();
    }
    between(before, Role.NARRATION);
  }

  /** Opens and closes what holds several passages of one role. */
  private void between(Role before, Role after) {
    if (before != after) {
      if (before == Role.QUOTATION || before == Role.LIST_ITEM) {
        html.close().newLine();
      }
      if (after == Role.QUOTATION) {
        html.open("blockquote").newLine();
      } else if (after == Role.LIST_ITEM) {
        html.open("ul").newLine();
      }
    }
  }

  private void passage(TimedPassage passage) {
    switch (passage.role()) {
      case HEADING -> element("h3", passage);
      case LIST_ITEM -> element("li", passage, "class", announces(passage) ? "numbered" : "plain");
      case NARRATION, QUOTATION, FRAME -> element("p", passage);
      case TABLE -> element("p", passage, "class", "table");
      case CODE -> element("p", passage, "class", "code");
      case FIGURE -> element("p", passage, "class", "figure");
      case NOTE -> element("p", passage, "class", "note");
    }
  }

  private void element(String name, TimedPassage passage, String... attributes) {
    html.open(name, attributes);
    text.write(passage.sentences());
    html.close().newLine();
  }

  /** Whether a list item is spoken with its number, so that it needs no bullet. */
  private static boolean announces(TimedPassage passage) {
    return passage.sentences().stream().limit(1).anyMatch(SentenceMarkup::isAnnounced);
  }
}
