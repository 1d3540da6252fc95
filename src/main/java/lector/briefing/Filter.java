package lector.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says which items are not wanted, and why. */
final class Filter {

  /** Characters of an item's text in which its topic is looked for: news says first what it is. */
  private static final int OPENING = 300;

  private final Wishes wishes;
  private final Heard heard;

  Filter(Wishes wishes, Heard heard) {
    this.wishes = wishes;
    this.heard = heard;
  }

  /** Why an item is out, if it is. */
  Optional<String> against(Item item) {
    Optional<String> before = heard.when(item).map(day -> "heard before, on " + day);
    if (before.isPresent()) {
      return before;
    }
    if (heard.wasPassedOver(item, wishes.date())) {
      return Optional.of("the earlier briefing of this day had no time for it");
    }
    if (item.published().filter(time -> time.isBefore(wishes.from())).isPresent()) {
      return Optional.of("older than " + wishes.since() + ", where --since begins");
    }
    if (item.published().filter(time -> time.isAfter(wishes.until())).isPresent()) {
      return Optional.of("dated after " + wishes.date());
    }
    if (item.words().isBlank()) {
      return Optional.of("there is nothing in it");
    }
    Optional<String> muted = first(wishes.mute(), item);
    if (muted.isPresent()) {
      return Optional.of("--mute \"" + muted.get() + "\"");
    }
    return wishes.topics().isEmpty() || first(wishes.topics(), item).isPresent()
        ? Optional.empty()
        : Optional.of("about none of the --topics");
  }

  /** The first of some words that title, categories or opening have, whatever the case. */
  private static Optional<String> first(List<String> words, Item item) {
    String text = item.entry().text();
    String looked =
        String.join("\n", item.entry().categories())
            + "\n"
            + item.title()
            + "\n"
            + text.substring(0, Math.min(OPENING, text.length()));
    String lower = looked.toLowerCase(Locale.ROOT);
    return words.stream().filter(word -> has(lower, word.toLowerCase(Locale.ROOT))).findFirst();
  }

  private static boolean has(String text, String word) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
        .matcher(text)
        .find();
  }
}
