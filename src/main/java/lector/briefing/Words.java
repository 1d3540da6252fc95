package lector.briefing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;

/** What a briefing says that its items do not: opening, sources, closing. */
final class Words {

  private final LocalDate date;
  private final int edition;
  private final DateTimeFormatter day;

  /**
   * Prepares to speak of a day.
   *
   * @param date the day of the briefing
   * @param edition which briefing of that day it is, from 1
   * @param locale the English in which dates are said
   */
  Words(LocalDate date, int edition, Locale locale) {
    this.date = date;
    this.edition = edition;
    this.day =
        DateTimeFormatter.ofPattern(
            locale.equals(Locale.UK) ? "EEEE, d MMMM uuuu" : "EEEE, MMMM d, uuuu", Locale.ENGLISH);
  }

  /** "Briefing for Tuesday, November 24, 2026"; later ones of the day say that they are. */
  String title() {
    return "Briefing for " + day.format(date) + (edition == 1 ? "" : ", edition " + edition);
  }

  /** The title and the number of stories, then a headline a story. */
  List<Passage> opening(List<Story> stories) {
    Stream<Passage> headlines = stories.stream().map(this::headline);
    String count = stories.size() == 1 ? "One story." : stories.size() + " stories.";
    return Stream.concat(Stream.of(said(Beat.NONE, title() + ". " + count)), headlines).toList();
  }

  /** A story's headline, as the opening says it. */
  Passage headline(Story story) {
    String title = story.lead().title();
    boolean ends = title.matches(".*[.!?…]\\W*");
    return said(Beat.PARAGRAPH, ends ? title : title + ".");
  }

  /** Who published a story, and when. */
  Passage source(Story story) {
    List<String> sources = story.sources();
    StringBuilder line = new StringBuilder("From ").append(sources.get(0));
    story
        .lead()
        .published()
        .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC))
        .filter(published -> !published.equals(date))
        .ifPresent(published -> line.append(", ").append(day.format(published)));
    line.append('.');
    if (sources.size() > 1) {
      line.append(" Also in ").append(listed(sources.subList(1, sources.size()))).append('.');
    }
    return said(Beat.AFTER_HEADING, line.toString());
  }

  /** The last words. */
  Passage closing() {
    return said(Beat.CHAPTER, "That was the briefing for " + day.format(date) + ".");
  }

  private static String listed(List<String> names) {
    List<String> most = new ArrayList<>(names);
    String last = most.remove(most.size() - 1);
    return most.isEmpty() ? last : String.join(", ", most) + " and " + last;
  }

  private static Passage said(Beat beat, String words) {
    return new Passage(Role.NARRATION, beat, words, "", 0);
  }
}
