package lector.episode;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Names for files and folders, from titles: ASCII, lower case, words divided by hyphens. */
final class Slug {

  private static final int LONGEST = 60;

  private Slug() {}

  /** The name; {@code episode} for a title without letters and digits. */
  static String of(String title) {
    String ascii = isAscii(title) ? title : Latin.ASCII.transliterate(title);
    String slug =
        ascii
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (slug.length() > LONGEST) {
      int cut = slug.lastIndexOf('-', LONGEST);
      slug = slug.substring(0, cut > 0 ? cut : LONGEST);
    }
    return slug.isEmpty() ? "episode" : slug;
  }

  private static boolean isAscii(String title) {
    return title.chars().allMatch(c -> c < 128);
  }

  /** ICU's transliterator takes a moment to load, and most titles need none. */
  private static final class Latin {
    static final Transliterator ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
