package lector.script;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import lector.article.Article;
import lector.article.Articles;

/** Makes scripts of texts in tests, and writes them down. */
final class Samples {

  /** A paragraph of a news text. */
  static final String LEAD =
      "SKERRY POINT — The council met for three hours on Tuesday night and heard from everyone who"
          + " had asked to speak about the trams. In the end it put the vote off until the spring.";

  private Samples() {}

  static Article article(String text, String name) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Articles().read(new ByteArrayInputStream(bytes), name);
  }

  static Script plain(String text) {
    return ScriptWriter.write(article(text, "sample.txt"), SpeakingRules.DEFAULT);
  }

  static Script markdown(String text) {
    return markdown(text, SpeakingRules.DEFAULT);
  }

  static Script markdown(String text, SpeakingRules rules) {
    return ScriptWriter.write(article(text, "sample.md"), rules);
  }

  /** The passages of all chapters, one a line: role, beat, what is spoken with | after the lead. */
  static String spoken(Script script) {
    return script.chapters().stream()
        .flatMap(chapter -> chapter.passages().stream())
        .map(p -> p.role() + " " + p.beat() + " " + p.lead() + "|" + p.text())
        .collect(Collectors.joining("\n"));
  }

  /** The omissions, one a line. */
  static String omitted(Script script) {
    return script.omissions().stream()
        .map(o -> o.start() + " " + o.text().replace("\n", "⏎") + ": " + o.reason())
        .collect(Collectors.joining("\n"));
  }
}
