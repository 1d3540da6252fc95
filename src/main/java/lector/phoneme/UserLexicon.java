package lector.phoneme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import lector.text.Sentence;
import lector.text.SpokenWord;
import org.jspecify.annotations.Nullable;

/**
 * The reader's own pronunciations. They are matched against the writing, so "SQL", "3M" and "José
 * Müller" can be entries. Immutable.
 *
 * <p>An entry in lower case also matches the capitalized word; any entry also matches its
 * possessive.
 */
public final class UserLexicon {

  /** A lexicon without entries. */
  public static final UserLexicon EMPTY = new UserLexicon(Map.of());

  private final Map<String, Entry> entries;
  private final int longest;

  /**
   * An entry's pronunciation: either phonemes or other words to say.
   *
   * @param text phonemes in Kokoro's alphabet, or an alias in ordinary spelling
   * @param isAlias which of the two
   */
  record Entry(String text, boolean isAlias) {}

  /**
   * Makes a lexicon.
   *
   * @param entries pronunciations by what is written; words divided by single spaces
   */
  UserLexicon(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
    this.longest = entries.keySet().stream().mapToInt(key -> key.split(" ").length).max().orElse(0);
  }

  /**
   * A lexicon of sounds.
   *
   * @param phonemes the sound of each writing, in Kokoro's alphabet
   */
  public static UserLexicon of(Map<String, String> phonemes) {
    Map<String, Entry> entries = new HashMap<>();
    phonemes.forEach((writing, sound) -> entries.put(writing, new Entry(sound, false)));
    return new UserLexicon(entries);
  }

  /** This lexicon and another; where both know a writing, this one wins. */
  public UserLexicon over(UserLexicon other) {
    Map<String, Entry> both = new HashMap<>(other.entries);
    both.putAll(entries);
    return new UserLexicon(both);
  }

  /** What changes when an entry does. */
  public String fingerprint() {
    return new TreeMap<>(entries).toString();
  }

  /**
   * Says what this lexicon knows of a sentence.
   *
   * @param sentence the sentence
   * @param alias says the words of an alias
   * @return for each spoken word its phonemes, or null if this lexicon doesn't know it; an entry
   *     for several words gives all to the first and the empty string to the others
   */
  List<@Nullable String> pronounce(Sentence sentence, UnaryOperator<String> alias) {
    List<SpokenWord> words = sentence.words();
    List<@Nullable String> result = new ArrayList<>(Collections.nCopies(words.size(), null));
    for (int first = 0; !entries.isEmpty() && first < words.size(); ) {
      int after = first + 1;
      for (int last = furthest(words, first); last >= first; last--) {
        String sound = find(written(sentence, first, last), alias);
        if (sound != null) {
          result.set(first, sound);
          Collections.fill(result.subList(first + 1, last + 1), "");
          after = last + 1;
          break;
        }
      }
      first = after;
    }
    return result;
  }

  private int furthest(List<SpokenWord> words, int first) {
    int writtenWords = 1;
    int last = first;
    while (last + 1 < words.size()) {
      boolean sameWriting = words.get(last + 1).start() == words.get(last).start();
      if (!sameWriting && ++writtenWords > longest) {
        break;
      }
      last++;
    }
    return last;
  }

  private static String written(Sentence sentence, int first, int last) {
    return sentence
        .spoken()
        .substring(sentence.words().get(first).start(), sentence.words().get(last).end())
        .replace('’', '\'');
  }

  private @Nullable String find(String written, UnaryOperator<String> alias) {
    Entry entry = entry(written);
    if (entry != null) {
      return sound(entry, alias);
    }
    if (written.endsWith("'s")) {
      Entry owner = entry(written.substring(0, written.length() - 2));
      return owner == null ? null : Inflection.S.attach(sound(owner, alias));
    }
    return null;
  }

  private @Nullable Entry entry(String written) {
    Entry exact = entries.get(written);
    return exact != null || !Letters.isCapitalized(written)
        ? exact
        : entries.get(Letters.lowerCase(written));
  }

  private static String sound(Entry entry, UnaryOperator<String> alias) {
    return entry.isAlias() ? alias.apply(entry.text()) : entry.text();
  }
}
