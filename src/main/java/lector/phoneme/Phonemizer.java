package lector.phoneme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lector.phoneme.Phonemes.Span;
import lector.text.Normalizer;
import lector.text.Sentence;
import lector.text.SpokenWord;
import lector.text.SpokenWord.Form;
import org.jspecify.annotations.Nullable;

/**
 * Says sentences in phonemes: the article's own sounds and the reader's lexicon first, then the
 * names of several words, the little words by what follows them, the homographs by what stands
 * around them, then what {@link Pronouncer} knows. Safe for use by many threads if its
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
    this(tagger, new Pronouncer(Names.ALL, lexicon, letterToSound), userLexicon);
  }

  private Phonemizer(Tagger tagger, Pronouncer pronouncer, UserLexicon userLexicon) {
    this.tagger = tagger;
    this.pronouncer = pronouncer;
    this.userLexicon = userLexicon;
  }

  /** This phonemizer with another lexicon of the reader's. */
  public Phonemizer with(UserLexicon lexicon) {
    return new Phonemizer(tagger, pronouncer, lexicon);
  }

  /** The phonemes of a sentence. */
  public Phonemes phonemes(Sentence sentence) {
    List<@Nullable String> own = userLexicon.pronounce(sentence, this::alias);
    return phonemes(sentence.words(), MarkedSounds.over(own, sentence));
  }

  /**
   * The phonemes of words.
   *
   * @param own the sounds that the reader's own lexicon gives them, null where it gives none
   */
  private Phonemes phonemes(List<SpokenWord> written, List<@Nullable String> own) {
    TaggerTokens tokens = new TaggerTokens(written);
    List<String> tags = tagger.tag(tokens.tokens());
    List<String> mended = VerbTags.mended(tokens.tokens(), tags);
    List<SpokenWord> words = Breaths.taken(written, tokens.ofWords(mended));
    List<@Nullable String> names = Names.ALL.phrases(words);
    Pronunciation[] said = new Pronunciation[words.size()];
    Following following = Following.PAUSE;
    for (int i = words.size() - 1; i >= 0; i--) {
      SpokenWord word = words.get(i);
      following = Following.first(signs(word.closing()), following);
      String next = i + 1 < words.size() ? words.get(i + 1).text() : "";
      String ownSound = own.get(i);
      String nameSound = names.get(i);
      said[i] =
          ownSound != null
              ? new Pronunciation(ownSound, Origin.OWN)
              : nameSound != null
                  ? new Pronunciation(nameSound, Origin.NAME)
                  : say(word, parts(tokens, tags, mended, i), following, next);
      following = Following.first(signs(word.opening()) + said[i].sound(), following);
    }
    return join(words, said);
  }

  private static List<WordPart> parts(
      TaggerTokens tokens, List<String> tags, List<String> mended, int word) {
    List<WordPart> parts = new ArrayList<>();
    for (int i = 0; i < tokens.parts(word).size(); i++) {
      String text = tokens.parts(word).get(i);
      int head = tokens.heads(word).get(i);
      String token = tokens.tokens().get(head);
      boolean isBare = text.equals(token) || text.equals(token + "'s");
      String reading = isBare ? Homographs.ALL.find(tokens.tokens(), tags, head) : null;
      parts.add(new WordPart(text, mended.get(head), reading));
    }
    return parts;
  }

  private Pronunciation say(
      SpokenWord word, List<WordPart> parts, Following following, String nextWord) {
    if (word.form() == Form.LETTERS) {
      return new Pronunciation(pronouncer.letters(word.text()), Origin.SPELLED);
    }
    if (parts.isEmpty()) {
      return new Pronunciation("", Origin.LEXICON);
    }
    String small =
        parts.size() == 1
            ? FunctionWords.find(word.text(), parts.get(0).tag(), following, nextWord)
            : null;
    return small != null
        ? new Pronunciation(small, Origin.LITTLE_WORD)
        : pronouncer.word(parts, following == Following.PAUSE);
  }

  /**
   * What a user's lexicon says instead of a word: numbers and letters in it are read as in text.
   */
  private String alias(String text) {
    List<SpokenWord> words = Aliases.NORMALIZER.words(text);
    return phonemes(words, Collections.nCopies(words.size(), null)).symbols();
  }

  /** From the lexicon's taps and glottal stops to what the voices were trained on. */
  private static String finish(String sound) {
    return sound.replace('ɾ', 'T').replace('ʔ', 't');
  }

  private static Phonemes join(List<SpokenWord> words, Pronunciation[] said) {
    StringBuilder symbols = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    for (int i = 0; i < said.length; i++) {
      String opening = signs(words.get(i).opening());
      String closing = signs(words.get(i).closing());
      String sound = finish(said[i].sound());
      boolean silent = opening.isEmpty() && sound.isEmpty();
      if (!symbols.isEmpty() && !silent) {
        symbols.append(' ');
      }
      symbols.append(opening);
      int start = symbols.length();
      symbols.append(sound);
      spans.add(new Span(start, symbols.length()));
      origins.add(said[i].origin());
      symbols.append(closing);
    }
    return new Phonemes(symbols.toString(), spans, origins);
  }

  private static String signs(String punctuation) {
    StringBuilder signs = new StringBuilder();
    punctuation
        .chars()
        .filter(c -> SPOKEN_SIGNS.indexOf(c) >= 0)
        .forEach(c -> signs.append((char) c));
    return signs.toString();
  }

  /** Made when the first alias is met. */
  private static final class Aliases {
    static final Normalizer NORMALIZER = new Normalizer();
  }
}
