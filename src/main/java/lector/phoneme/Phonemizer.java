package lector.phoneme;

import java.util.ArrayList;
import java.util.List;
import lector.phoneme.Phonemes.Span;
import lector.text.Sentence;
import lector.text.SpokenWord;
import lector.text.SpokenWord.Form;
import org.jspecify.annotations.Nullable;

/**
 * Says sentences in phonemes: the reader's own lexicon first, then the little words by what follows
 * them, then lexicon, inflection, compound and letters. Safe for use by many threads if its
 * letter-to-sound is.
 */
public final class Phonemizer {

  private static final String SPOKEN_SIGNS = ";:,.!?—…“”()";

  private final Tagger tagger;
  private final Pronouncer pronouncer;
  private final UserLexicon userLexicon;

  /**
   * Makes a phonemizer.
   *
   * @param lexicon the pronouncing dictionary
   * @param tagger tells homographs apart
   * @param letterToSound says what is not in the dictionary
   * @param userLexicon the reader's own pronunciations, which win over all others
   */
  public Phonemizer(
      Lexicon lexicon, Tagger tagger, LetterToSound letterToSound, UserLexicon userLexicon) {
    this.tagger = tagger;
    this.pronouncer = new Pronouncer(lexicon, letterToSound);
    this.userLexicon = userLexicon;
  }

  /** The phonemes of a sentence. */
  public Phonemes phonemes(Sentence sentence) {
    List<SpokenWord> words = sentence.words();
    TaggerTokens tokens = new TaggerTokens(words);
    List<String> tags = tagger.tag(tokens.tokens());
    List<@Nullable String> own = userLexicon.pronounce(sentence, this::plain);
    String[] sounds = new String[words.size()];
    Following following = Following.PAUSE;
    for (int i = words.size() - 1; i >= 0; i--) {
      SpokenWord word = words.get(i);
      following = Following.first(signs(word.closing()), following);
      String next = i + 1 < words.size() ? words.get(i + 1).text() : "";
      String reading = own.get(i);
      sounds[i] =
          finish(
              reading != null
                  ? reading
                  : sound(word, tokens.parts(i), tokens.tags(i, tags), following, next));
      following = Following.first(signs(word.opening()) + sounds[i], following);
    }
    return join(words, sounds);
  }

  private String sound(
      SpokenWord word,
      List<String> parts,
      List<String> tags,
      Following following,
      String nextWord) {
    if (word.form() == Form.LETTERS) {
      return pronouncer.letters(word.text());
    }
    if (parts.isEmpty()) {
      return "";
    }
    String small =
        parts.size() == 1
            ? FunctionWords.find(word.text(), tags.get(0), following, nextWord)
            : null;
    return small != null ? small : pronouncer.word(parts, tags, following == Following.PAUSE);
  }

  /** A word without its context, as for the replacement that a user's lexicon gives. */
  private String plain(String word) {
    return pronouncer.word(List.of(word), List.of("NN"), false);
  }

  /** From the lexicon's taps and glottal stops to what the voices were trained on. */
  private static String finish(String sound) {
    return sound.replace('ɾ', 'T').replace('ʔ', 't');
  }

  private static Phonemes join(List<SpokenWord> words, String[] sounds) {
    StringBuilder symbols = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < sounds.length; i++) {
      String opening = signs(words.get(i).opening());
      String closing = signs(words.get(i).closing());
      boolean silent = opening.isEmpty() && sounds[i].isEmpty();
      if (!symbols.isEmpty() && !silent) {
        symbols.append(' ');
      }
      symbols.append(opening);
      int start = symbols.length();
      symbols.append(sounds[i]);
      spans.add(new Span(start, symbols.length()));
      // The voices were trained on a dash with spaces around it.
      symbols.append(closing.replace("—", " —"));
    }
    return new Phonemes(symbols.toString(), spans);
  }

  private static String signs(String punctuation) {
    StringBuilder signs = new StringBuilder();
    punctuation
        .chars()
        .filter(c -> SPOKEN_SIGNS.indexOf(c) >= 0)
        .forEach(c -> signs.append((char) c));
    return signs.toString();
  }
}
