package lector.publish.show;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import lector.episode.FrameWishes;
import lector.episode.JingleChoice;
import lector.episode.SpokenTemplate;

/** The settings in {@code show.toml} that say what stands around the articles of a show. */
final class FrameSettings {

  static final List<String> KEYS =
      List.of(
          "intro",
          "outro",
          "intro_sound",
          "outro_sound",
          "chapter_sound",
          "chapter_pause",
          "loudness",
          "disclosure");

  private static final double LEAST_PAUSE_SECONDS = 0.5;
  private static final double MOST_PAUSE_SECONDS = 10;

  private final ShowReader reader;

  private FrameSettings(ShowReader reader) {
    this.reader = reader;
  }

  static FrameWishes of(ShowReader reader) {
    FrameSettings settings = new FrameSettings(reader);
    return new FrameWishes(
        reader.number("loudness", FrameWishes.LEAST_LUFS, FrameWishes.MOST_LUFS),
        settings.jingle("intro_sound", JingleChoice::intro),
        settings.jingle("outro_sound", JingleChoice::outro),
        settings.jingle("chapter_sound", JingleChoice::betweenChapters),
        reader.number("chapter_pause", LEAST_PAUSE_SECONDS, MOST_PAUSE_SECONDS),
        settings.template("intro"),
        settings.template("outro"),
        settings.saysSynthetic());
  }

  private Optional<JingleChoice> jingle(String key, BiFunction<String, Path, JingleChoice> choice) {
    Optional<JingleChoice> chosen =
        reader.optional(key).map(word -> choice.apply(word, reader.folder()));
    if (chosen.isPresent() && !chosen.get().isThere()) {
      throw reader.invalid(
          key, chosen.get().file() + " is not there; its path begins at " + Show.FILE);
    }
    return chosen;
  }

  private Optional<SpokenTemplate> template(String key) {
    Optional<SpokenTemplate> template = reader.optional(key).map(SpokenTemplate::new);
    Optional<String> unknown = template.flatMap(SpokenTemplate::unknownName);
    if (unknown.isPresent()) {
      throw reader.invalid(
          key,
          "nothing is known by {%s}; known are {%s}"
              .formatted(unknown.get(), String.join("}, {", SpokenTemplate.NAMES)));
    }
    return template;
  }

  private Optional<Boolean> saysSynthetic() {
    Optional<String> disclosure = reader.optional("disclosure");
    if (disclosure.isPresent() && !List.of("written", "spoken").contains(disclosure.get())) {
      throw reader.invalid(
          "disclosure", "\"" + disclosure.get() + "\" must be \"written\" or \"spoken\"");
    }
    return disclosure.map("spoken"::equals);
  }
}
