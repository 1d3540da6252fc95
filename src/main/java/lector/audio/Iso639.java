package lector.audio;

import java.util.Locale;
import java.util.MissingResourceException;

/** Languages as audio files name them. */
final class Iso639 {

  private static final String UNDETERMINED = "und";

  private Iso639() {}

  /** ISO 639-2's code for a language; the one for "undetermined" where there is none. */
  static String of(String bcp47) {
    try {
      String code = Locale.forLanguageTag(bcp47).getISO3Language();
      return code.isEmpty() ? UNDETERMINED : code;
    } catch (MissingResourceException e) {
      return UNDETERMINED;
    }
  }
}
