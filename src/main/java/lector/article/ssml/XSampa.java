package lector.article.ssml;

import java.util.List;
import lector.article.Tables;

/** Turns X-SAMPA into the International Phonetic Alphabet (J. C. Wells, 1995). */
final class XSampa {

  /** The longest signs first, since the first that fits is taken. */
  private static final List<List<String>> SIGNS = Tables.read(XSampa.class, "x-sampa.tsv");

  private XSampa() {}

  /** The same sounds in IPA; signs that are not known are left as they are. */
  static String toIpa(String text) {
    StringBuilder ipa = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      String sign = text.substring(at, text.offsetByCodePoints(at, 1));
      String sound = sign;
      for (List<String> row : SIGNS) {
        if (text.startsWith(row.get(0), at)) {
          sign = row.get(0);
          sound = row.get(1);
          break;
        }
      }
      ipa.append(sound);
      at += sign.length();
    }
    return ipa.toString();
  }
}
