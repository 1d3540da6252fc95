package lector.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What stands above an article for machines: title, authors, date. It is never spoken.
 *
 * @param fields what it says; empty if there is none, or none that can be read
 * @param omissions the front matter itself, if there is any
 * @param rest the article without it
 */
record FrontMatter(FrontMatterFields fields, List<Omission> omissions, String rest) {

  private static final Pattern KEY = Pattern.compile("(?m)^[\\w\"'-]+[ \\t]*[:=]");

  /** Divides a text into front matter and article. Front matter that can't be parsed is named. */
  static FrontMatter split(String text) {
    boolean toml = text.startsWith("+++\n");
    Optional<String> content = content(text, toml ? "+++" : "---");
    if (content.isEmpty()) {
      return new FrontMatter(FrontMatterFields.none(), List.of(), text);
    }
    int end = text.indexOf('\n', 4 + content.get().length());
    String rest = end < 0 ? "" : text.substring(end + 1);
    String reason = "front matter, which is for machines";
    FrontMatterFields fields = FrontMatterFields.none();
    try {
      fields = new FrontMatterFields(toml ? toml(content.get()) : yaml(content.get()));
      reason += fields.fault().map(fault -> "; " + fault).orElse("");
    } catch (YamlEngineException | JsonProcessingException e) {
      reason += "; its fields can't be read: " + Characters.oneLine(String.valueOf(e.getMessage()));
    }
    Omission omission = new Omission(Omission.OUTSIDE, content.get().strip(), reason);
    return new FrontMatter(fields, List.of(omission), rest);
  }

  /** The lines between the first line and the next one like it, if there are fields in them. */
  private static Optional<String> content(String text, String fence) {
    if (!text.startsWith(fence) || !text.startsWith("\n", fence.length())) {
      return Optional.empty();
    }
    int from = fence.length() + 1;
    int lineStart = from;
    while (lineStart < text.length()) {
      int lineEnd = text.indexOf('\n', lineStart);
      String line =
          text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd).stripTrailing();
      if (line.equals(fence) || (line.equals("...") && fence.equals("---"))) {
        String content = text.substring(from, lineStart);
        return Optional.of(content).filter(c -> KEY.matcher(c).find());
      }
      lineStart = lineEnd < 0 ? text.length() : lineEnd + 1;
    }
    return Optional.empty();
  }

  private static Map<?, ?> yaml(String content) {
    LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
    return new Load(settings).loadFromString(content) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Map<?, ?> toml(String content) throws JsonProcessingException {
    return new TomlMapper().readValue(content, new TypeReference<Map<String, Object>>() {});
  }
}
