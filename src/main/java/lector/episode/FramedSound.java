package lector.episode;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import lector.audio.Jingle;
import lector.audio.Pcm;
import lector.audio.Sound;
import lector.script.Passage.Beat;

/**
 * A programme with the sounds of its {@link Frame}. What is appended while the intro has not ended
 * is mixed with it; nothing is moved in time by that.
 */
final class FramedSound implements Sound {

  /** How long an intro is heard alone before the words begin. */
  private static final double ALONE_SECONDS = 5;

  /** How long it goes on under them. */
  private static final double UNDER_SECONDS = 7;

  /** How long it takes to step back for the words. */
  private static final double DUCK_SECONDS = 1;

  /** Under words it is 20 dB below them (WCAG 2.2, success criterion 1.4.7) with 3 to spare. */
  private static final double DUCKED_DB = -20;

  private static final double OUTRO_SECONDS = 12;
  private static final double CHAPTER_SECONDS = 4;
  private static final double FADE_SECONDS = 2;

  private final Sound sound;
  private final Frame frame;
  private final int sampleRateHz;
  private final double speechLufs;
  private float[] under = {};
  private int heardUnder;

  /**
   * Prepares a programme.
   *
   * @param sound where it goes
   * @param speechLufs how loud the voice is on the whole
   */
  FramedSound(Sound sound, Frame frame, int sampleRateHz, double speechLufs) {
    this.sound = sound;
    this.frame = frame;
    this.sampleRateHz = sampleRateHz;
    this.speechLufs = speechLufs;
  }

  /** Plays the intro, as far as it is heard alone. */
  void intro() throws IOException {
    float[] all = samples(frame.intro(), ALONE_SECONDS + UNDER_SECONDS);
    int alone = Math.min(all.length, (int) (ALONE_SECONDS * sampleRateHz));
    if (all.length - alone < samples(FADE_SECONDS)) {
      alone = all.length; // too little to go on under the words
    } else {
      duck(all, alone);
    }
    fade(all);
    append(new Pcm(sampleRateHz, Arrays.copyOf(all, alone)));
    under = Arrays.copyOfRange(all, alone, all.length);
  }

  /** Whether there is a sound between two chapters. */
  boolean hasChapterSound() {
    return frame.chapterSound().isPresent();
  }

  /** Plays the sound between two chapters. */
  void chapter() throws IOException {
    play(frame.chapterSound(), CHAPTER_SECONDS);
  }

  /**
   * Plays what is left of the intro after very few words, and the outro.
   *
   * @return whether there is an outro
   */
  boolean outro() throws IOException {
    appendSilence(under.length - heardUnder);
    play(frame.outro(), OUTRO_SECONDS);
    return frame.outro().isPresent();
  }

  /** The silence before a passage, in seconds at the voice's own pace. */
  double secondsBefore(Beat beat) {
    return frame.secondsBefore(beat);
  }

  private void play(Optional<Jingle> jingle, double mostSeconds) throws IOException {
    float[] all = samples(jingle, mostSeconds);
    fade(all);
    append(new Pcm(sampleRateHz, all));
  }

  /** The samples of a sound; of a longer one the first. */
  private float[] samples(Optional<Jingle> jingle, double mostSeconds) {
    float[] all =
        jingle.map(each -> each.beside(sampleRateHz, speechLufs).samples()).orElse(new float[0]);
    return Arrays.copyOf(all, Math.min(all.length, samples(mostSeconds)));
  }

  private int samples(double seconds) {
    return (int) (seconds * sampleRateHz);
  }

  /** Turns the sound down before a place, and leaves it there. */
  private void duck(float[] all, int place) {
    double ducked = Math.pow(10, DUCKED_DB / 20);
    int length = samples(DUCK_SECONDS);
    for (int i = place - length; i < all.length; i++) {
      double done = Math.min(1, (double) (i - place + length) / length);
      all[i] *= (float) Math.pow(ducked, done);
    }
  }

  /** Lets the sound end softly. */
  private void fade(float[] all) {
    int length = Math.min(samples(FADE_SECONDS), all.length / 4);
    for (int i = 1; i <= length; i++) {
      all[all.length - i] *= (float) ((1 - Math.cos(Math.PI * i / length)) / 2);
    }
  }

  @Override
  public void append(Pcm pcm) throws IOException {
    sound.append(heardUnder == under.length ? pcm : mixed(pcm));
  }

  private Pcm mixed(Pcm pcm) {
    float[] samples = pcm.samples().clone();
    for (int i = 0; i < samples.length && heardUnder < under.length; i++) {
      samples[i] += under[heardUnder++];
    }
    return new Pcm(pcm.sampleRateHz(), samples);
  }

  @Override
  public void appendSilence(int count) throws IOException {
    int mixed = Math.min(count, under.length - heardUnder);
    if (mixed > 0) {
      sound.append(mixed(new Pcm(sampleRateHz, new float[mixed])));
    }
    sound.appendSilence(count - mixed);
  }

  @Override
  public long length() {
    return sound.length();
  }
}
