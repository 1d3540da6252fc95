package lector.publish.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lector.episode.JingleChoice;
import lector.publish.write.Resources;
import lector.script.Cast;

/** Reads {@code show.toml}: every setting is checked, and what is wrong is told with its line. */
final class ShowReader {

  private static final String FEEDS = "feeds";
  private static final String QUOTE_VOICE = "quote_voice";
  private static final String CAST = "cast";

  /** A table that may hold the settings of the show, so that they can stand anywhere. */
  private static final String TABLE = "show";

  private static final List<String> OWN_KEYS =
      List.of(
          "title",
          "author",
          "description",
          "base_url",
          "language",
          "category",
          "subcategory",
          "explicit",
          "cover",
          "owner_name",
          "owner_email",
          "copyright",
          "guid",
          "lexicon",
          QUOTE_VOICE,
          CAST,
          FEEDS);

  private static final List<String> KEYS =
      Stream.concat(OWN_KEYS.stream(), FrameSettings.KEYS.stream()).toList();

  /** Settings that name files. */
  private static final List<String> NAMING_FILES =
      List.of("lexicon", "intro_sound", "outro_sound", "chapter_sound");

  private final Path file;
  private final String toml;
  private final JsonNode settings;
  private final JsonNode defaults;

  private ShowReader(Path file, String toml) throws IOException {
    this.file = file;
    this.toml = toml;
    TomlMapper mapper = new TomlMapper();
    this.defaults = mapper.readTree(Resources.text(Show.class, Show.FILE));
    try {
      this.settings = flat(mapper.readTree(toml));
    } catch (JsonProcessingException e) {
      throw new InvalidShowException(
          file, e.getLocation().getLineNr(), "not TOML: " + firstLine(e.getOriginalMessage()));
    }
  }

  /** Puts the settings of the table {@code [show]} beside those before all tables. */
  private static JsonNode flat(JsonNode tree) {
    if (tree instanceof ObjectNode all && tree.path(TABLE) instanceof ObjectNode show) {
      all.remove(TABLE);
      return show.setAll(all);
    }
    return tree;
  }

  static Show read(Path file) throws IOException {
    return open(file).show();
  }

  /** The feeds that a show listens to. */
  static List<ShowFeed> readFeeds(Path file) throws IOException {
    return open(file).feeds();
  }

  /** Who reads what others than the author say. */
  static Cast readCast(Path file) throws IOException {
    ShowReader reader = open(file);
    reader.refuseUnknownKeys();
    return reader.cast();
  }

  /** The paths of the files that a show needs to be read, as its own file has them. */
  static List<String> readNamedFiles(Path file) throws IOException {
    ShowReader reader = open(file);
    return NAMING_FILES.stream()
        .flatMap(key -> reader.optional(key).stream())
        .filter(name -> !name.equals(JingleChoice.CHIME))
        .distinct()
        .toList();
  }

  private static ShowReader open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new InvalidShowException(
          file, 1, "is a folder; move it away, and Lector writes the settings there");
    }
    try {
      String toml = Files.readString(file, StandardCharsets.UTF_8);
      // Some editors put a mark of the byte order before the text.
      return new ShowReader(file, toml.startsWith("\uFEFF") ? toml.substring(1) : toml);
    } catch (CharacterCodingException e) {
      throw new InvalidShowException(file, 1, "not UTF-8: save it in that encoding");
    }
  }

  private Show show() {
    refuseUnknownKeys();
    cast();
    ShowRules rules = new ShowRules(this::invalid);
    return new Show(
        text("title"),
        text("author"),
        rules.description(text("description")),
        rules.baseUrl(text("base_url")),
        rules.language(text("language")),
        rules.category(text("category"), optional("subcategory")),
        flag("explicit"),
        optional("owner_name"),
        optional("owner_email").map(rules::email),
        optional("copyright"),
        rules.cover(text("cover")),
        optional("guid").map(rules::guid),
        optional("lexicon").map(this::beside),
        FrameSettings.of(this));
  }

  private Path beside(String name) {
    Path lexicon = folder().resolve(name);
    if (!Files.isRegularFile(lexicon)) {
      throw invalid("lexicon", lexicon + " is not there; its path begins at " + Show.FILE);
    }
    return lexicon;
  }

  private List<ShowFeed> feeds() {
    if (settings.has(FEEDS) && !settings.get(FEEDS).isArray()) {
      throw invalid(FEEDS, "each feed begins with a line [[feeds]]");
    }
    List<ShowFeed> feeds = new ArrayList<>();
    settings.path(FEEDS).forEach(feed -> feeds.add(ShowFeed.of(feed, this::invalid)));
    return feeds;
  }

  private Cast cast() {
    JsonNode voices = settings.path(CAST);
    if (!voices.isMissingNode() && !voices.isObject()) {
      throw invalid(CAST, "begins with a line [cast], and each line under it is name = \"voice\"");
    }
    Map<String, String> cast = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : voices.properties()) {
      if (!each.getValue().isTextual() || each.getValue().textValue().isBlank()) {
        throw invalid(each.getKey(), "must be a voice in quotes; a name with spaces or stops, too");
      }
      cast.put(each.getKey(), each.getValue().textValue().strip());
    }
    return new Cast(optional(QUOTE_VOICE).orElse(""), cast);
  }

  private void refuseUnknownKeys() {
    for (Iterator<String> names = settings.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!KEYS.contains(name)) {
        throw invalid(name, "unknown setting; known are " + String.join(", ", KEYS));
      }
    }
  }

  private String text(String key) {
    JsonNode value = value(key);
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw invalid(key, "must be text in quotes, and not empty");
    }
    return value.textValue().strip();
  }

  /** The folder that the file lies in. */
  Path folder() {
    return file.resolveSibling("");
  }

  Optional<String> optional(String key) {
    return settings.has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** A number within bounds, both inclusive, if there is one. */
  Optional<Double> number(String key, double least, double most) {
    if (!settings.has(key)) {
      return Optional.empty();
    }
    double number = settings.get(key).isNumber() ? settings.get(key).doubleValue() : Double.NaN;
    if (!(number >= least && number <= most)) {
      throw invalid(key, "must be a number from %s to %s".formatted(least, most));
    }
    return Optional.of(number);
  }

  private boolean flag(String key) {
    JsonNode value = value(key);
    if (!value.isBoolean()) {
      throw invalid(key, "must be true or false, without quotes");
    }
    return value.booleanValue();
  }

  private JsonNode value(String key) {
    return settings.has(key) ? settings.get(key) : defaults.get(key);
  }

  InvalidShowException invalid(String key, String problem) {
    return new InvalidShowException(file, lineOf(key), key + ": " + problem);
  }

  /** The line on which a key is set; the parsed tree has forgotten it. */
  private int lineOf(String key) {
    Matcher matcher =
        Pattern.compile("^\\s*[\\[\"']*" + Pattern.quote(key) + "\\b", Pattern.MULTILINE)
            .matcher(toml);
    return matcher.find() ? (int) toml.substring(0, matcher.end()).lines().count() : 1;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
