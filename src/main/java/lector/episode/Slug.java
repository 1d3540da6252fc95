package lector.episode;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** Names for files and folders, from titles: ASCII, lower case, words divided by hyphens. */
final class Slug {

  private static final int LONGEST = 60;

  private Slug() {}

  /** The name; {@code episode} for a title without letters and digits. */
  static String of(String title) {
    String plain = Normalizer.normalize(title.replaceAll("['’]", ""), Normalizer.Form.NFKD);
    String ascii = hasOtherLetters(plain) ? Latin.ASCII.transliterate(plain) : plain;
    String slug =
        ascii
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (slug.length() > LONGEST) {
      int cut = slug.lastIndexOf('-', LONGEST);
      slug = slug.substring(0, cut > 0 ? cut : LONGEST);
    }
    return slug.isEmpty() ? "episode" : slug;
  }

  private static boolean hasOtherLetters(String text) {
    return text.codePoints().anyMatch(c -> c >= 128 && Character.isLetterOrDigit(c));
  }

  /** ICU's transliterator takes a moment to load, and most titles need none. */
  private static final class Latin {
    static final Transliterator ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
