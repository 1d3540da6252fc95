package lector.article.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a site's {@code robots.txt} lets a reader fetch (RFC 9309).
 *
 * @param rules those for this reader
 */
record Robots(List<Rule> rules) {

  static final Robots ALLOW_ALL = new Robots(List.of());

  private static final int MOST_WILDCARDS = 20;

  private record Rule(boolean allows, String pattern) {

    /** Matches from the start; {@code *} is anything, {@code $} at the end the end. */
    boolean matches(String path) {
      boolean whole = pattern.endsWith("$");
      String[] parts =
          (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
      if (parts.length > MOST_WILDCARDS || !path.startsWith(parts[0])) {
        return false;
      }
      int at = parts[0].length();
      for (int i = 1; i < parts.length; i++) {
        boolean last = whole && i == parts.length - 1;
        int found = last ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
        if (found < at || !path.startsWith(parts[i], found)) {
          return false;
        }
        at = found + parts[i].length();
      }
      return !whole || at == path.length();
    }
  }

  /**
   * Reads a file.
   *
   * @param bytes its content
   * @param agent the reader's product token, in lower case; the rules for {@code *} hold where none
   *     are for it
   */
  static Robots parse(byte[] bytes, String agent) {
    List<Rule> own = new ArrayList<>();
    List<Rule> everyones = new ArrayList<>();
    boolean named = false;
    boolean forAgent = false;
    boolean forAll = false;
    boolean inAgents = false;
    for (String raw : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      String line = raw.split("#", 2)[0];
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = line.substring(0, colon).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        boolean isAgent = value.toLowerCase(Locale.ROOT).equals(agent);
        forAgent = isAgent || (inAgents && forAgent);
        forAll = value.equals("*") || (inAgents && forAll);
        named |= isAgent;
        inAgents = true;
      } else if (key.equals("allow") || key.equals("disallow")) {
        inAgents = false;
        Rule rule = new Rule(key.equals("allow"), value);
        if (forAgent && !value.isEmpty()) {
          own.add(rule);
        }
        if (forAll && !value.isEmpty()) {
          everyones.add(rule);
        }
      }
    }
    return new Robots(List.copyOf(named ? own : everyones));
  }

  /** Whether an address may be fetched: the longest rule that matches decides, a tie allows. */
  boolean allow(URI uri) {
    String path = Optional.ofNullable(uri.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
    String target = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.pattern().length();
      if (rule.matches(target) && (length > longest || (length == longest && rule.allows()))) {
        longest = length;
        allowed = rule.allows();
      }
    }
    return allowed;
  }
}
