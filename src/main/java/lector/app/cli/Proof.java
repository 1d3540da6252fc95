package lector.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lector.app.cli.Finding.Place;
import lector.phoneme.Origin;
import lector.phoneme.Phonemes;
import lector.phoneme.Phonemizer;
import lector.phoneme.Transcription;
import lector.script.Chapter;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.script.Script;
import lector.text.Sentence;
import lector.text.SpokenWord;
import lector.text.TextFrontEnd;

/** Finds the words of a script that may be said wrong. */
final class Proof {

  /** Characters that are shown before and after a word. */
  private static final int CONTEXT = 35;

  private final TextFrontEnd frontEnd;
  private final Phonemizer phonemizer;
  private final Map<Key, List<Place>> places = new LinkedHashMap<>();

  private record Key(String word, boolean isGuessed, String sound) {}

  private Proof(TextFrontEnd frontEnd, Phonemizer phonemizer) {
    this.frontEnd = frontEnd;
    this.phonemizer = phonemizer;
  }

  /**
   * Reads a script.
   *
   * @return what was found, the most frequent first; of equals the guessed before the ambiguous,
   *     then in the script's order
   */
  static List<Proved> read(Script script, TextFrontEnd frontEnd, Phonemizer phonemizer) {
    Proof proof = new Proof(frontEnd, phonemizer);
    for (Chapter chapter : script.chapters()) {
      for (Passage passage : chapter.passages()) {
        frontEnd.sentences(passage).forEach(sentence -> proof.read(chapter.title(), sentence));
      }
    }
    return proof.findings();
  }

  /**
   * A finding and its sound.
   *
   * @param finding what is shown
   * @param phonemes its sound in Kokoro's alphabet
   */
  record Proved(Finding finding, String phonemes) {}

  private void read(String chapter, Sentence sentence) {
    Phonemes phonemes = phonemizer.phonemes(sentence);
    for (int i = 0; i < sentence.words().size(); i++) {
      Origin origin = phonemes.origins().get(i);
      if ((origin.isGuess() || origin == Origin.HOMOGRAPH) && !phonemes.sound(i).isEmpty()) {
        SpokenWord word = sentence.words().get(i);
        places
            .computeIfAbsent(key(word.text(), origin, phonemes.sound(i)), key -> new ArrayList<>())
            .add(new Place(chapter, around(sentence, word)));
      }
    }
  }

  /** A guessed name and its possessive are one word, "Read" and "read" are too. */
  private Key key(String text, Origin origin, String sound) {
    if (!origin.isGuess()) {
      return new Key(text.toLowerCase(Locale.ROOT), false, sound);
    }
    String word = text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
    return new Key(word, true, word.equals(text) ? sound : alone(word));
  }

  private String alone(String word) {
    Passage passage = new Passage(Role.NARRATION, Beat.NONE, "", word, 0);
    List<Sentence> sentences = frontEnd.sentences(passage);
    return phonemizer.phonemes(sentences.get(0)).symbols();
  }

  private static String around(Sentence sentence, SpokenWord word) {
    String text = sentence.spoken();
    int start = Math.max(0, word.start() - CONTEXT);
    int end = Math.min(text.length(), word.end() + CONTEXT);
    return (start > 0 ? "…" : "")
        + text.substring(start, end).replaceAll("\\s+", " ").strip()
        + (end < text.length() ? "…" : "");
  }

  private List<Proved> findings() {
    return places.entrySet().stream()
        .map(entry -> proved(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((Proved proved) -> -proved.finding().count())
                .thenComparing(proved -> !proved.finding().isGuessed()))
        .toList();
  }

  private static Proved proved(Key key, List<Place> places) {
    return new Proved(
        new Finding(
            key.word(),
            key.isGuessed() ? Finding.GUESSED : Finding.AMBIGUOUS,
            places.size(),
            Transcription.ipa(key.sound()),
            Transcription.respelling(key.sound()),
            List.copyOf(places)),
        key.sound());
  }
}
