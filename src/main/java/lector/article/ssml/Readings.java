package lector.article.ssml;

import static lector.article.ssml.SsmlXml.attribute;

import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import lector.article.Characters;
import lector.article.Text.Mark.Kind;

/** Reads {@code sub}, {@code say-as} and {@code phoneme}: what is said for what is written. */
final class Readings {

  /** What {@code say-as} can call its text. */
  private static final Set<String> KNOWN =
      Set.of(
          "characters",
          "spell-out",
          "verbatim",
          "cardinal",
          "number",
          "ordinal",
          "digits",
          "fraction",
          "date",
          "time",
          "telephone",
          "currency",
          "unit",
          "measure",
          "address",
          "name");

  private final Flow flow;
  private final Unfollowed unfollowed;

  Readings(Flow flow, Unfollowed unfollowed) {
    this.flow = flow;
    this.unfollowed = unfollowed;
  }

  /**
   * Begins an element.
   *
   * @return what ends it
   */
  Runnable open(XMLStreamReader xml) {
    return switch (xml.getLocalName()) {
      case "sub" -> opened(Kind.ALIAS, attribute(xml, "alias"), "<sub>", "it names no alias");
      case "phoneme" -> phoneme(attribute(xml, "alphabet"), attribute(xml, "ph"));
      default ->
          sayAs(
              attribute(xml, "interpret-as").toLowerCase(Locale.ROOT),
              attribute(xml, "format").toLowerCase(Locale.ROOT));
    };
  }

  private Runnable phoneme(String alphabet, String sounds) {
    String markup = "<phoneme alphabet=\"" + alphabet + "\" ph=\"" + sounds + "\">";
    String absent = "it names no sounds, so the text is read as it is written";
    return switch (alphabet.toLowerCase(Locale.ROOT)) {
      case "", "ipa" -> opened(Kind.SOUND, sounds, markup, absent);
      case "x-sampa", "xsampa" -> opened(Kind.SOUND, XSampa.toIpa(sounds), markup, absent);
      default ->
          opened(
              Kind.SOUND,
              "",
              markup,
              "the alphabets are ipa and x-sampa, so the text is read as it is written");
    };
  }

  private Runnable sayAs(String name, String format) {
    String markup = "<say-as interpret-as=\"" + name + "\">";
    return opened(
        Kind.SAY_AS,
        KNOWN.contains(name) ? (name + " " + format).strip() : "",
        markup,
        "it is not known, so the text is read as it is written");
  }

  /** Begins a mark, unless it has nothing to say: then that is named. */
  private Runnable opened(Kind kind, String value, String markup, String otherwise) {
    String target = Characters.oneLine(Characters.clean(value));
    if (target.isBlank()) {
      unfollowed.add(markup, otherwise);
      return () -> {};
    }
    flow.open(kind, target);
    return flow::close;
  }
}
