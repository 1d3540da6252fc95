package lector.article;

import java.util.Locale;

/** Languages by their BCP 47 tags. */
public final class Languages {

  /** The tag of an article that doesn't say which language it is in (ISO 639-2). */
  public static final String UNDETERMINED = "und";

  private static final String ENGLISH = "en";

  private Languages() {}

  /** The language alone, without region and script: {@code en} for {@code en-GB}. */
  public static String primary(String tag) {
    return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
  }

  /** What the language is called in English: "German". */
  public static String name(String tag) {
    String name = Locale.forLanguageTag(tag.replace('_', '-')).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? tag : name;
  }

  /** The article in the language that it declares, else in the one that its words tell. */
  static Article settle(Article article) {
    String declared = primary(article.language());
    boolean isDeclared = !declared.isEmpty() && !declared.equals(UNDETERMINED);
    return isDeclared
        ? article
        : with(article, LanguageDetector.detect(article.text()).orElse(ENGLISH));
  }

  /** The article in another language than it says. */
  public static Article with(Article article, String language) {
    return new Article(
        article.source(),
        article.title(),
        article.authors(),
        article.date(),
        language,
        article.url(),
        article.image(),
        article.text(),
        article.blocks(),
        article.omissions());
  }
}
