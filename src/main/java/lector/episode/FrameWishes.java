package lector.episode;

import java.util.Optional;

/**
 * What someone asks for to stand around an article; what is empty is left to others.
 *
 * @param targetLufs integrated loudness as played on two speakers (EBU R 128)
 * @param intro sound before the first words
 * @param outro sound after the last words
 * @param chapterSound sound between two chapters
 * @param chapterSeconds silence between two chapters
 * @param spokenIntro what is said before the article
 * @param spokenOutro what is said after it
 * @param saysSynthetic whether it is said aloud that the voice is synthetic
 */
public record FrameWishes(
    Optional<Double> targetLufs,
    Optional<JingleChoice> intro,
    Optional<JingleChoice> outro,
    Optional<JingleChoice> chapterSound,
    Optional<Double> chapterSeconds,
    Optional<SpokenTemplate> spokenIntro,
    Optional<SpokenTemplate> spokenOutro,
    Optional<Boolean> saysSynthetic) {

  /** The least and the most that the loudness may be, in LUFS. */
  public static final double LEAST_LUFS = -30;

  public static final double MOST_LUFS = -12;

  /** Asks for nothing. */
  public static final FrameWishes NONE =
      sounds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Wishes that a command line can say. */
  public static FrameWishes sounds(
      Optional<Double> targetLufs,
      Optional<JingleChoice> intro,
      Optional<JingleChoice> outro,
      Optional<JingleChoice> chapterSound) {
    return new FrameWishes(
        targetLufs,
        intro,
        outro,
        chapterSound,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** These wishes, and another's where these say nothing. */
  public FrameWishes over(FrameWishes other) {
    return new FrameWishes(
        targetLufs.or(other::targetLufs),
        intro.or(other::intro),
        outro.or(other::outro),
        chapterSound.or(other::chapterSound),
        chapterSeconds.or(other::chapterSeconds),
        spokenIntro.or(other::spokenIntro),
        spokenOutro.or(other::spokenOutro),
        saysSynthetic.or(other::saysSynthetic));
  }
}
