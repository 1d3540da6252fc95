package lector.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that nobody would write, the same ones every time. */
public final class RandomTexts {

  private static final String[] PIECES = {
    "a",
    "I",
    "The",
    "U.S.",
    "Gen.",
    "St.",
    "No.",
    "e.g.",
    "p.m.",
    "IV",
    "XLII",
    "FBI",
    "NATO's",
    "1",
    "1987",
    "1,234",
    "3.14",
    "½",
    "3/4",
    "$",
    "€5",
    "£1.2bn",
    "km²",
    "°C",
    "%",
    ".",
    ",",
    ";",
    ":",
    "!",
    "?",
    "…",
    "...",
    "-",
    "–",
    "—",
    "\"",
    "“",
    "”",
    "'",
    "’",
    "‘",
    "(",
    ")",
    "[12]",
    "[",
    "]",
    "@x",
    "#Tag",
    "http://",
    "www.",
    ".com",
    "a@b.c",
    "/",
    "\\",
    "&",
    "+",
    "=",
    "×",
    "π",
    "é",
    "e\u0301",
    "\u0301",
    "ß",
    "中",
    "Л",
    "ر",
    "😀",
    "\uD83D",
    "\uDE00",
    "\u0000",
    "\u0007",
    "\u00AD",
    "\u200B",
    "\u202E",
    "\uFEFF",
    "\u00A0",
    "\u2009",
    "\t",
    "\n",
    " ",
    " ",
    " ",
    " ",
    "x²",
    "₂",
    "٣",
    "५",
    "２",
    "Ⅳ",
    "ﬁ",
    "11/5/2024",
    "2024-11-05",
    "18:30",
    "'90s",
    "1990s",
    "Jan.",
    "6",
    "21st",
    "MP3s",
    "5'10\""
  };

  private RandomTexts() {}

  /**
   * Makes texts.
   *
   * @param count how many
   * @param pieces of how many pieces at most
   */
  public static List<String> of(int count, int pieces) {
    Random random = new Random(20241101);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(pieces); j >= 0; j--) {
        text.append(
            random.nextInt(12) == 0
                ? String.valueOf((char) random.nextInt(0x10000))
                : PIECES[random.nextInt(PIECES.length)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
