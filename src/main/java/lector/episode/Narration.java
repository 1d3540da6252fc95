package lector.episode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lector.episode.Timeline.TimedChapter;
import lector.episode.Timeline.TimedPassage;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedWord;
import lector.script.Chapter;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Script;
import lector.speech.Speech;
import lector.text.Sentence;

/**
 * Lays the speech of a script and the silences between it one after the other, and notes when
 * everything is said. For one script.
 */
final class Narration {

  private final FramedSound recording;
  private final int sampleRateHz;
  private final double speed;
  private final Progress progress;
  private final List<TimedChapter> chapters = new ArrayList<>();
  private final Bookmarks bookmarks = new Bookmarks();
  private int characters;
  private int ofCharacters;

  /**
   * Prepares to narrate.
   *
   * @param recording where the sound goes; still empty
   * @param sampleRateHz its sample rate
   * @param speed the pace; pauses are divided by it
   * @param progress hears how far it has come
   */
  Narration(FramedSound recording, int sampleRateHz, double speed, Progress progress) {
    this.recording = recording;
    this.sampleRateHz = sampleRateHz;
    this.speed = speed;
    this.progress = progress;
  }

  /**
   * Narrates.
   *
   * @param script what to say
   * @param speeches its passages as they are spoken
   * @return when everything is said
   */
  Timeline narrate(Script script, SpeechQueue speeches) throws IOException {
    ofCharacters =
        script.chapters().stream()
            .flatMap(chapter -> chapter.passages().stream())
            .mapToInt(passage -> passage.spoken().length())
            .sum();
    recording.intro();
    pause(Pacing.OPENING_SECONDS);
    for (Chapter chapter : script.chapters()) {
      narrate(chapter, speeches);
    }
    pause(Pacing.CLOSING_SECONDS);
    if (recording.outro()) {
      pause(Pacing.CLOSING_SECONDS);
    }
    return new Timeline(sampleRateHz, recording.length(), closed(), bookmarks.marks());
  }

  private void narrate(Chapter chapter, SpeechQueue speeches) throws IOException {
    List<TimedPassage> passages = new ArrayList<>();
    long start = chapters.isEmpty() ? 0 : -1;
    for (Passage passage : chapter.passages()) {
      List<TimedSentence> sentences = new ArrayList<>();
      for (SpeechQueue.Pending pending : speeches.nextPassage()) {
        Beat beat = sentences.isEmpty() ? passage.beat() : Beat.SENTENCE;
        bookmarks.beforePause(pending.sentence(), recording.length());
        pause(pending.sentence(), beat);
        if (start < 0) {
          start = recording.length() - samples(Pacing.CHAPTER_LEAD_SECONDS);
        }
        sentences.add(narrate(pending.sentence(), pending.speech()));
        bookmarks.in(pending.sentence(), sentences.get(sentences.size() - 1));
        characters += pending.sentence().end() - pending.sentence().start();
        progress.spoken(chapter.title(), characters, ofCharacters, seconds());
      }
      bookmarks.after(passage, recording.length());
      passages.add(new TimedPassage(passage.role(), sentences));
    }
    long known = start < 0 ? recording.length() : start;
    chapters.add(new TimedChapter(chapter.title(), known, known, passages, chapter.references()));
  }

  private TimedSentence narrate(Sentence sentence, Speech speech) throws IOException {
    long at = recording.length();
    append(speech);
    List<TimedWord> words = WrittenWords.time(sentence, speech, at);
    int lead = sentence.passage().lead().length();
    boolean isOwn = sentence.end() > lead;
    return new TimedSentence(
        sentence.spoken(),
        isOwn ? sentence.passage().sourceIndex(Math.max(sentence.start(), lead)) : -1,
        isOwn ? sentence.passage().sourceIndex(sentence.end() - 1) + 1 : -1,
        words.isEmpty() ? at : words.get(0).startSample(),
        words.isEmpty() ? at : words.get(words.size() - 1).endSample(),
        words,
        TimedTurns.in(sentence));
  }

  private void append(Speech speech) throws IOException {
    int at = 0;
    for (Speech.Part part : speech.others()) {
      recording.append(speech.pcm().part(at, part.start()));
      recording.append(speech.pcm().part(part.start(), part.end()), part.voice());
      at = part.end();
    }
    recording.append(speech.pcm().part(at, speech.pcm().length()));
  }

  /** The pause before a sentence; one between chapters may have a sound in its middle. */
  private void pause(Sentence sentence, Beat beat) throws IOException {
    double seconds = Pacing.seconds(sentence, recording.secondsBefore(beat));
    if (beat == Beat.CHAPTER && recording.hasChapterSound()) {
      pause(seconds / 2);
      recording.chapter();
      pause(seconds / 2);
    } else {
      pause(seconds);
    }
  }

  /**
   * The pause before a sentence. It is lengthened to the grid that sentences begin on: what follows
   * one that has changed then moves by whole frames of the encoder, and need not be encoded again.
   */
  private void pause(double seconds) throws IOException {
    int pause = samples(Math.max(0, seconds - Pacing.EDGES_SECONDS));
    int beyond = (int) ((recording.length() + pause) % Pacing.GRID_SAMPLES);
    recording.appendSilence(pause + (beyond == 0 ? 0 : Pacing.GRID_SAMPLES - beyond));
  }

  private int samples(double seconds) {
    return (int) Math.round(seconds / speed * sampleRateHz);
  }

  private double seconds() {
    return (double) recording.length() / sampleRateHz;
  }

  /** The chapters, each ended where the next begins. */
  private List<TimedChapter> closed() {
    List<TimedChapter> closed = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      TimedChapter chapter = chapters.get(i);
      long end = i + 1 < chapters.size() ? chapters.get(i + 1).startSample() : recording.length();
      closed.add(
          new TimedChapter(
              chapter.title(),
              chapter.startSample(),
              end,
              chapter.passages(),
              chapter.references()));
    }
    return closed;
  }
}
