package lector.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lector.script.speech.DirectSpeech;
import lector.script.speech.Line;
import lector.script.speech.Saying;

/** Gives what others than the author say to the voices of a cast. */
public final class Casting {

  private final Cast cast;
  private final List<Passage> passages;
  private final Map<Integer, List<Saying>> sayings;
  private final Set<String> speakers = new TreeSet<>();

  private Casting(Cast cast, List<Passage> passages) {
    this.cast = cast;
    this.passages = passages;
    List<Saying> all =
        DirectSpeech.in(
            passages.stream().map(passage -> new Line(kind(passage), passage.text())).toList());
    this.sayings = all.stream().collect(Collectors.groupingBy(Saying::line));
    all.forEach(saying -> speakers.add(saying.speaker()));
    passages.stream()
        .flatMap(passage -> passage.turns().stream())
        .forEach(turn -> speakers.add(turn.voice()));
  }

  /**
   * The same script with its direct speech in the voices of a cast. What the article's own markup
   * gives to a voice stays with it, unless it names somebody whom the cast has a voice for.
   */
  public static Script cast(Script script, Cast cast) {
    if (cast.isEmpty()) {
      return script;
    }
    Casting casting =
        new Casting(
            cast, script.chapters().stream().flatMap(each -> each.passages().stream()).toList());
    List<Chapter> chapters = new ArrayList<>();
    int at = 0;
    for (Chapter chapter : script.chapters()) {
      List<Passage> passages = new ArrayList<>();
      for (Passage passage : chapter.passages()) {
        passages.add(passage.with(casting.turns(at)));
        at++;
      }
      chapters.add(new Chapter(chapter.title(), passages, chapter.references()));
    }
    return new Script(script.article(), chapters, script.omissions());
  }

  private static Line.Kind kind(Passage passage) {
    return switch (passage.role()) {
      case QUOTATION -> Line.Kind.QUOTED;
      case NARRATION, LIST_ITEM, NOTE ->
          passage.text().isEmpty() ? Line.Kind.OTHER : Line.Kind.PROSE;
      case HEADING, TABLE, CODE, FIGURE, FRAME -> Line.Kind.OTHER;
    };
  }

  /** The turns of a passage. */
  private List<Turn> turns(int index) {
    Passage passage = passages.get(index);
    List<Turn> marked = passage.turns().stream().map(this::marked).toList();
    Stream<Turn> said =
        sayings.getOrDefault(index, List.of()).stream()
            .map(saying -> turn(saying, passage.lead().length()))
            .filter(turn -> marked.stream().noneMatch(turn::overlaps));
    return Stream.concat(marked.stream(), said)
        .sorted(Comparator.comparingInt(Turn::start))
        .toList();
  }

  private Turn marked(Turn turn) {
    return cast.voice(turn.voice(), speakers)
        .map(voice -> new Turn(turn.start(), turn.end(), turn.voice(), voice))
        .orElse(turn);
  }

  private Turn turn(Saying saying, int lead) {
    String others = saying.isHost() ? "" : cast.quoteVoice();
    String voice = cast.voice(saying.speaker(), speakers).orElse(others);
    return new Turn(saying.start(), saying.end(), saying.speaker(), voice).movedBy(lead);
  }
}
