package lector.text.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.script.Direction;
import lector.script.Direction.Kind;
import lector.text.rule.CleanText;
import lector.text.rule.Numerals;
import lector.text.rule.Reading;
import lector.text.rule.Said;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** The readings that the article gives for parts of a sentence. They win over all rules. */
public final class MarkedReadings {

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?![\\p{L}\\p{N}])");

  /** Says text as it is said where nothing is marked. */
  public interface Speaker {
    /** Adds the words of a text to a reading, for the characters between two places. */
    void say(Reading reading, String text, int from, int to);
  }

  /** A direction in places of the clean text. */
  private record Stretch(Direction direction, int start, int end) {}

  private final List<Stretch> stretches;
  private final List<Stretch> runOns;
  private final SayAs sayAs;
  private final Speaker speaker;

  private MarkedReadings(
      List<Stretch> stretches, List<Stretch> runOns, SayAs sayAs, Speaker speaker) {
    this.stretches = stretches;
    this.runOns = runOns;
    this.sayAs = sayAs;
    this.speaker = speaker;
  }

  /**
   * The readings for a sentence.
   *
   * @param clean the sentence
   * @param directions what is said of its parts, in places of what was written
   * @param speaker says what a direction leaves to the ordinary rules
   */
  public static MarkedReadings of(
      CleanText clean, List<Direction> directions, Numerals numerals, Speaker speaker) {
    List<Stretch> stretches = new ArrayList<>();
    List<Stretch> runOns = new ArrayList<>();
    for (Direction each : directions) {
      if (each.isReading() || each.kind() == Kind.RUN_ON) {
        Stretch stretch = new Stretch(each, clean.indexOf(each.start()), clean.indexOf(each.end()));
        (each.isReading() ? stretches : runOns).add(stretch);
      }
    }
    return new MarkedReadings(stretches, runOns, new SayAs(numerals), speaker);
  }

  /** What is said for the stretch that begins at a place; null if none does. */
  public @Nullable Reading read(Writing writing, int at) {
    for (Stretch each : stretches) {
      if (each.start() == at && each.end() > at) {
        return read(writing, each);
      }
    }
    return null;
  }

  /** A rule's reading, ended where the article's next begins. */
  public @Nullable Reading within(Writing writing, int at, @Nullable Reading reading) {
    for (Stretch each : stretches) {
      if (reading != null && at < each.start() && each.start() < reading.end()) {
        Reading part = new Reading(each.start());
        String text = writing.text().substring(at, each.start());
        return text.chars().anyMatch(Character::isLetterOrDigit)
            ? part.say(text, at, each.start())
            : part;
      }
    }
    return reading;
  }

  /** The words of a sentence without the punctuation at which the article asks for no pause. */
  public List<Said> close(List<Said> words) {
    List<Said> closed = new ArrayList<>(words);
    for (Stretch runOn : runOns) {
      for (int i = closed.size() - 1; i >= 0; i--) {
        Said word = closed.get(i);
        if (word.end() <= runOn.start()) {
          closed.set(i, word.closedWith(""));
          break;
        }
      }
    }
    return closed;
  }

  private Reading read(Writing writing, Stretch stretch) {
    String written = writing.text().substring(stretch.start(), stretch.end());
    Matcher possessive = POSSESSIVE.matcher(writing.text()).region(stretch.end(), writing.length());
    boolean owns = possessive.useTransparentBounds(true).lookingAt();
    Reading reading = new Reading(owns ? possessive.end() : stretch.end());
    Direction direction = stretch.direction();
    switch (direction.kind()) {
      case SOUND -> reading.say(written, stretch.start(), stretch.end());
      case ALIAS -> speaker.say(reading, direction.value(), stretch.start(), stretch.end());
      default -> {
        if (!sayAs.say(reading, written, direction.value(), stretch.start(), stretch.end())) {
          speaker.say(reading, written, stretch.start(), stretch.end());
        }
      }
    }
    return owns ? reading.own() : reading;
  }
}
