package lector.article.ssml;

import static lector.article.ssml.SsmlXml.attribute;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamReader;
import lector.article.Text.Mark.Kind;

/** Reads {@code break}, {@code prosody} and {@code emphasis}: pauses and pace. */
final class Prosody {

  /** Silence before what is stressed, in milliseconds. */
  private static final String MODERATE = "150";

  private static final String STRONG = "300";

  private final Flow flow;
  private final Unfollowed unfollowed;
  private final Deque<Double> paces = new ArrayDeque<>();

  Prosody(Flow flow, Unfollowed unfollowed) {
    this.flow = flow;
    this.unfollowed = unfollowed;
  }

  /** Reads a {@code break}; its time counts more than its strength. */
  void pause(XMLStreamReader xml) {
    String time = attribute(xml, "time");
    String strength = attribute(xml, "strength");
    OptionalInt millis = Breaks.time(time);
    if (!time.isEmpty() && millis.isEmpty()) {
      unfollowed.add(
          "<break time=\"" + time + "\">", "a time is a number of seconds or milliseconds: 1.5s");
    }
    if (millis.isEmpty() && strength.equals("none")) {
      flow.place(Kind.RUN_ON, "");
      return;
    }
    int pause = millis.orElseGet(() -> Breaks.strength(strength));
    if (pause > Breaks.LONGEST_MILLIS) {
      unfollowed.add("<break time=\"" + time + "\">", "the longest silence is a minute");
    }
    boolean isWeak = millis.isEmpty() && strength.endsWith("weak");
    flow.place(
        isWeak ? Kind.BREATH : Kind.PAUSE,
        Integer.toString(Math.min(pause, Breaks.LONGEST_MILLIS)));
  }

  /**
   * Begins a {@code prosody}.
   *
   * @return what ends it
   */
  Runnable prosody(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (!name.equals("rate")) {
        unfollowed.add(markup(name, xml.getAttributeValue(i)), "of prosody, the rate is followed");
      }
    }
    String rate = attribute(xml, "rate");
    OptionalDouble factor = Rates.factor(rate, paces.isEmpty() ? 1 : paces.peek());
    if (factor.isEmpty()) {
      if (!rate.isEmpty()) {
        unfollowed.add(markup("rate", rate), "a rate is a name or a percentage: slow, 80%");
      }
      return () -> {};
    }
    double pace = Math.max(Rates.LEAST, Math.min(Rates.MOST, factor.getAsDouble()));
    if (pace != factor.getAsDouble()) {
      unfollowed.add(markup("rate", rate), "the pace is between half and twice the voice's own");
    }
    paces.push(pace);
    flow.open(Kind.PACE, String.format(Locale.ROOT, "%.3f", pace));
    return () -> {
      paces.pop();
      flow.close();
    };
  }

  /** Reads the beginning of an {@code emphasis}: a pause goes before what is stressed. */
  void emphasis(XMLStreamReader xml) {
    String level = attribute(xml, "level");
    switch (level) {
      case "", "moderate" -> flow.place(Kind.BREATH, MODERATE);
      case "strong" -> flow.place(Kind.BREATH, STRONG);
      case "none" -> {
        // As it is.
      }
      default ->
          unfollowed.add("<emphasis level=\"" + level + "\">", "it is read without emphasis");
    }
  }

  private static String markup(String attribute, String value) {
    return "<prosody " + attribute + "=\"" + value + "\">";
  }
}
