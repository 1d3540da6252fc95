package lector.text.rule;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import net.fellbaum.jemoji.EmojiManager;
import net.fellbaum.jemoji.IndexedEmoji;

/**
 * An emoji in a text. Signs that are drawn as text unless asked otherwise, such as ©, are none
 * (Unicode Technical Standard 51, section 4.3), nor are digits in keycaps.
 *
 * @param start index of its first character, inclusive
 * @param end index after its last, exclusive
 * @param name its short name in Unicode CLDR, in words
 */
record Emoji(int start, int end, String name) {

  private static final char DRAWN_IN_COLOUR = '\uFE0F';
  private static final char KEYCAP = '\u20E3';

  /** The emoji of a text, in order. */
  static List<Emoji> in(String text) {
    return text.chars().anyMatch(Emoji::mayBegin)
        ? EmojiManager.extractEmojisInOrderWithIndex(text).stream()
            .filter(found -> isDrawn(found.getEmoji().getEmoji()))
            .map(Emoji::of)
            .toList()
        : List.of();
  }

  private static Emoji of(IndexedEmoji found) {
    return new Emoji(
        found.getCharIndex(), found.getEndCharIndex(), words(found.getEmoji().getDescription()));
  }

  /** Whether a character can be the first of an emoji; a quick no for all ordinary text. */
  private static boolean mayBegin(int c) {
    return (c >= 0x2300 && c < 0x2C00) || (c >= 0xD83C && c <= 0xD83E) || c == DRAWN_IN_COLOUR;
  }

  private static boolean isDrawn(String emoji) {
    return emoji.indexOf(KEYCAP) < 0
        && (emoji.indexOf(DRAWN_IN_COLOUR) > 0
            || UCharacter.hasBinaryProperty(emoji.codePointAt(0), UProperty.EMOJI_PRESENTATION));
  }

  /** "flag: Côte d’Ivoire" is "flag Côte d'Ivoire", "1st place medal" "first place medal". */
  private static String words(String name) {
    return name.replace('’', '\'')
        .replace("1st", "first")
        .replace("2nd", "second")
        .replace("3rd", "third")
        .replaceAll("[^\\p{L}\\p{M}\\p{N}' -]", "");
  }
}
