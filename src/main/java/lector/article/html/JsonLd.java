package lector.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lector.article.Characters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says about its article in JSON-LD (schema.org).
 *
 * @param article the node of the article; missing if there is none
 */
record JsonLd(JsonNode article) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final Pattern ARTICLE =
      Pattern.compile(
          ".*(?:Article|BlogPosting|NewsReport|Report|DiscussionForumPosting|LiveBlogPosting|Question|Recipe)");

  private static final int MOST_NODES = 5_000;

  /** Reads a page's. */
  static JsonLd of(Document page) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parse(script.data()).ifPresent(root -> collect(root, found));
    }
    return new JsonLd(
        found.stream()
            .filter(node -> node.has("articleBody"))
            .findFirst()
            .or(() -> found.stream().findFirst())
            .orElseGet(MissingNode::getInstance));
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.ofNullable(JSON.readTree(json.strip()));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode root, List<JsonNode> found) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
      JsonNode node = open.pop();
      if (node.isObject()
          && types(node).stream().anyMatch(type -> ARTICLE.matcher(type).matches())) {
        found.add(node);
      }
      node.forEach(open::add);
    }
  }

  private static List<String> types(JsonNode node) {
    List<String> types = new ArrayList<>();
    JsonNode type = node.path("@type");
    (type.isArray() ? type : List.of(type)).forEach(each -> types.add(each.asText()));
    return types;
  }

  /** Whether the page is a conversation: what readers wrote is what it is for. */
  boolean isConversation() {
    return types(article).stream()
        .anyMatch(type -> type.matches("DiscussionForumPosting|Question"));
  }

  /** The first text under one of the keys, as plain text. */
  Optional<String> text(String... keys) {
    for (String key : keys) {
      Optional<String> text = text(article.path(key));
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(JsonNode node) {
    JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    if (one.isObject()) {
      return text(one.path(one.has("url") ? "url" : "@id"));
    }
    return Optional.of(one.asText("")).map(JsonLd::plain).filter(text -> !text.isBlank());
  }

  /** Names of the authors. */
  List<String> authors() {
    List<String> names = new ArrayList<>();
    JsonNode authors = article.path("author");
    (authors.isArray() ? authors : List.of(authors))
        .forEach(
            author -> {
              String name =
                  plain(author.isObject() ? author.path("name").asText("") : author.asText(""));
              if (!name.isBlank() && !names.contains(name)) {
                names.add(name);
              }
            });
    return names;
  }

  /** The article's text as the page gives it to search engines; a line a paragraph, if at all. */
  Optional<String> articleBody() {
    String body = article.path("articleBody").asText("");
    String text = body.contains("</") ? Jsoup.parse(body).wholeText() : plainLines(body);
    return Optional.of(text).filter(t -> !t.isBlank());
  }

  private static String plain(String text) {
    return Characters.oneLine(plainLines(text));
  }

  private static String plainLines(String text) {
    return Parser.unescapeEntities(text, false);
  }
}
