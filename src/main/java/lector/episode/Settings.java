package lector.episode;

import java.util.List;
import lector.audio.Encoder;
import lector.audio.Quality;
import lector.script.SpeakingRules;

/**
 * How an episode is made, apart from its article and its voice.
 *
 * @param speed the pace, where 1 is the voice's own
 * @param formats names of the formats; the feed offers the first that is audio
 * @param quality what the encoders keep of the sound
 * @param rules what is read, announced, or left out
 * @param reading what changes when the reader's own lexicon does, or the locale
 * @param frame what stands around the article
 * @param workers how many threads work at once; changes nothing in the result
 */
public record Settings(
    double speed,
    List<String> formats,
    Quality quality,
    SpeakingRules rules,
    String reading,
    Frame frame,
    int workers) {

  public Settings {
    formats = List.copyOf(formats);
  }

  /** Settings for what speech needs, with nothing around the article. */
  public Settings(
      double speed, List<String> formats, SpeakingRules rules, String reading, int workers) {
    this(speed, formats, Quality.SPEECH, rules, reading, Frame.NONE, workers);
  }

  /** These settings with something else around the article. */
  public Settings framedBy(Frame other) {
    return new Settings(speed, formats, quality, rules, reading, other, workers);
  }

  /** The encoders of the formats that are audio; views make the others. */
  List<Encoder> encoders() {
    return formats.stream().flatMap(format -> quality.encoder(format).stream()).toList();
  }
}
