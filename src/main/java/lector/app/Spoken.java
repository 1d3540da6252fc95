package lector.app;

import java.util.Optional;
import lector.article.Article;
import lector.article.Languages;
import lector.speech.Voice;
import lector.speech.VoiceCatalog;

/** Knows whether a voice can read an article: one that can't would only make noises of it. */
public final class Spoken {

  private Spoken() {}

  /** Whether a voice speaks an article's language. */
  static boolean speaks(Voice voice, Article article) {
    return Languages.primary(article.language()).equals(Languages.primary(voice.language()));
  }

  /**
   * Does nothing if the voice speaks the article's language.
   *
   * @param voice the voice that is to read it
   * @param catalog the voices that there are
   * @throws UnspokenLanguageException if it speaks another; the message names the language and what
   *     to do
   */
  public static void require(Article article, Voice voice, VoiceCatalog catalog) {
    if (speaks(voice, article)) {
      return;
    }
    String language = Languages.primary(article.language());
    String name = Languages.name(language);
    Optional<String> other =
        catalog.voices().stream()
            .filter(each -> Languages.primary(each.language()).equals(language))
            .map(Voice::name)
            .findFirst();
    throw new UnspokenLanguageException(
        article.source().name(),
        "is in %s (%s), and the voice %s speaks %s"
            .formatted(
                name, language, voice.name(), Languages.name(Languages.primary(voice.language()))),
        other
                .map(found -> "choose --voice " + found)
                .orElse("install a voice for " + name + " (lector voices lists them)")
            + ", or correct it with --language TAG");
  }
}
