package lector.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lector.briefing.Reading.Read;
import lector.script.Passage;
import lector.script.Script;
import lector.script.SpeakingRules;
import lector.speech.SpeechEngine;
import lector.text.Sentence;
import lector.text.TextFrontEnd;

/**
 * Plans a briefing: of the items of many feeds, those that are new and wanted, each story once, as
 * many and as much of them as the time allows.
 *
 * <p>The same items, memory and wishes give the same plan.
 */
public final class Briefing {

  /** No story is told in fewer seconds on average: contents of more stories are not fetched. */
  private static final double SHORTEST_SECONDS = 15;

  private final Wishes wishes;
  private final Heard heard;
  private final Content.Finder contents;
  private final SpeakingRules rules;
  private final TextFrontEnd frontEnd;
  private final Words words;
  private final int edition;

  /**
   * Prepares to plan.
   *
   * @param wishes what the listener wants
   * @param heard what was told before
   * @param contents finds what items say
   * @param rules what to do with code, tables and footnotes
   * @param frontEnd turns passages into words
   * @param locale the English in which dates are said
   */
  public Briefing(
      Wishes wishes,
      Heard heard,
      Content.Finder contents,
      SpeakingRules rules,
      TextFrontEnd frontEnd,
      Locale locale) {
    this.wishes = wishes;
    this.heard = heard;
    this.contents = contents;
    this.rules = rules;
    this.frontEnd = frontEnd;
    this.edition = heard.nextEdition(wishes.date());
    this.words = new Words(wishes.date(), edition, locale);
  }

  /**
   * Plans.
   *
   * @param items the items of all feeds
   * @param voice who will speak; what it says to be measured is not heard
   * @param speed the pace, where 1 is the voice's own
   */
  public Plan plan(List<Item> items, SpeechEngine voice, double speed) {
    Verdicts verdicts = new Verdicts(items);
    Worth worth = new Worth(wishes);
    List<Story> ranked = worth.ranked(Stories.of(wanted(items, verdicts)));
    List<Told> told = new ArrayList<>();
    List<Read> read = new Reading(contents, verdicts).of(ranked.subList(0, most(ranked.size())));
    Map<Draft, Content> drafts = new LinkedHashMap<>();
    read.forEach(each -> drafts.put(draft(each), each.content()));
    Pace pace = Pace.measure(voice, frontEnd, speed, firstPassages(drafts.keySet()));
    List<Telling> tellings =
        Fitting.fit(tellings(drafts.keySet(), pace), worth, wishes, words, pace);
    for (Telling telling : tellings) {
      Story story = telling.draft().story();
      Content content = drafts.get(telling.draft());
      verdicts.put(story, Verdict.told(telling, content.note()));
      told.add(Told.of(story, wishes.date(), edition, true, content.article().text()));
    }
    ranked.stream()
        .filter(story -> verdicts.isPassedOver(story.lead()))
        .map(this::passedOver)
        .forEach(told::add);
    if (tellings.isEmpty()) {
      return new Plan(words.title(), verdicts.asMap(), 0, Optional.empty(), told);
    }
    Script script =
        new ScriptAssembly(words, wishes, edition).script(tellings, verdicts.omissions());
    List<Passage> passages =
        script.chapters().stream().flatMap(chapter -> chapter.passages().stream()).toList();
    double seconds = pace.seconds(passages) + pace.secondsAtEnds();
    return new Plan(words.title(), verdicts.asMap(), seconds, Optional.of(script), told);
  }

  private Told passedOver(Story story) {
    return Told.of(story, wishes.date(), edition, false, story.lead().entry().text());
  }

  private List<Item> wanted(List<Item> items, Verdicts verdicts) {
    Filter filter = new Filter(wishes, heard);
    List<Item> wanted = new ArrayList<>();
    for (Item item : items) {
      Optional<String> against = filter.against(item);
      against.ifPresentOrElse(
          reason -> verdicts.put(item, Verdict.out(reason)), () -> wanted.add(item));
    }
    return wanted;
  }

  private Draft draft(Read read) {
    return Draft.of(read.story(), read.content().article(), rules);
  }

  /** What a voice is measured with: how each story begins. */
  private static List<Passage> firstPassages(Collection<Draft> drafts) {
    return drafts.stream().flatMap(draft -> draft.passages().stream().limit(1)).toList();
  }

  private List<Telling> tellings(Collection<Draft> drafts, Pace pace) {
    Vocabulary vocabulary =
        new Vocabulary(
            drafts.stream()
                .flatMap(draft -> draft.passages().stream())
                .flatMap(passage -> frontEnd.sentences(passage).stream())
                .map(Sentence::spoken)
                .toList());
    return drafts.stream()
        .map(draft -> new Telling(draft, draft.parts(frontEnd, pace, vocabulary), pace))
        .toList();
  }

  /** How many stories could be told at most. */
  private int most(int stories) {
    double seconds = wishes.seconds().orElse(Double.POSITIVE_INFINITY);
    return (int) Math.min(stories, Math.ceil(seconds / SHORTEST_SECONDS));
  }
}
