package lector.episode;

import java.util.List;
import lector.audio.Encoder;
import lector.script.SpeakingRules;

/**
 * How an episode is made, apart from its article and its voice.
 *
 * @param speed the pace, where 1 is the voice's own
 * @param formats names of the formats; the feed offers the first that is audio
 * @param rules what is read, announced, or left out
 * @param reading what changes when the reader's own lexicon does, or the locale
 * @param workers how many threads work at once; changes nothing in the result
 */
public record Settings(
    double speed, List<String> formats, SpeakingRules rules, String reading, int workers) {

  public Settings {
    formats = List.copyOf(formats);
  }

  /** The formats that are audio; views make the others. */
  List<String> audioFormats() {
    return formats.stream().filter(format -> Encoder.of(format).isPresent()).toList();
  }
}
