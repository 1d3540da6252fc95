package lector.episode;

import java.util.Optional;
import lector.article.UnreadableInputException;
import lector.audio.Jingle;
import lector.audio.Mastering;
import lector.script.Passage.Beat;

/**
 * What stands around an article in its episode: sounds, words of the show's own, the pause between
 * chapters; and how loud all of it is.
 *
 * @param targetLufs integrated loudness as played on two speakers (EBU R 128)
 * @param intro heard before the first words, and softly under them
 * @param outro heard after the last words
 * @param chapterSound heard between two chapters
 * @param chapterSeconds silence between two chapters, at the voice's own pace
 * @param words what is said before and after the article
 */
public record Frame(
    double targetLufs,
    Optional<Jingle> intro,
    Optional<Jingle> outro,
    Optional<Jingle> chapterSound,
    double chapterSeconds,
    FrameWords words) {

  /** No sounds and no words; the loudness that podcast players expect. */
  public static final Frame NONE = of(FrameWishes.NONE);

  /**
   * The frame that is wished for.
   *
   * @throws UnreadableInputException if a sound can't be read
   */
  public static Frame of(FrameWishes wishes) {
    return new Frame(
        wishes.targetLufs().orElse(Mastering.PODCAST.targetLufs()),
        wishes.intro().map(JingleChoice::load),
        wishes.outro().map(JingleChoice::load),
        wishes.chapterSound().map(JingleChoice::load),
        wishes.chapterSeconds().orElse(Pacing.seconds(Beat.CHAPTER)),
        new FrameWords(
            wishes.spokenIntro(), wishes.spokenOutro(), wishes.saysSynthetic().orElse(false)));
  }

  /** How a programme is brought to its loudness. */
  public Mastering mastering() {
    return Mastering.PODCAST.at(targetLufs);
  }

  /** The silence before a passage, in seconds at the voice's own pace. */
  double secondsBefore(Beat beat) {
    return beat == Beat.CHAPTER ? chapterSeconds : Pacing.seconds(beat);
  }

  /** What changes when anything does that is heard. */
  public String fingerprint() {
    return String.join(
        "\n",
        targetLufs + " " + chapterSeconds,
        "intro " + intro.map(Jingle::fingerprint).orElse(""),
        "outro " + outro.map(Jingle::fingerprint).orElse(""),
        "chapter " + chapterSound.map(Jingle::fingerprint).orElse(""),
        words.toString());
  }
}
