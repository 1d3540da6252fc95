package lector.publish.show;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** What the settings of a show may be. Each rule gives the value back, or fails. */
final class ShowRules {

  private static final int MAX_DESCRIPTION_BYTES = 4000;
  private static final String BASE_URL =
      "must be the whole address of the folder on the web, such as"
          + " \"https://example.org/podcast/\": http or https, a host, no ? and no #";
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");
  private static final Pattern PICTURE = Pattern.compile("(?i)[^/\\\\]+\\.(jpe?g|png)");

  private final BiFunction<String, String, RuntimeException> invalid;

  /**
   * Creates the rules.
   *
   * @param invalid makes the exception from a setting's key and what is wrong with it
   */
  ShowRules(BiFunction<String, String, RuntimeException> invalid) {
    this.invalid = invalid;
  }

  String description(String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_DESCRIPTION_BYTES) {
      throw fail("description", "has " + bytes + " bytes; at most 4000 are allowed");
    }
    return text;
  }

  URI baseUrl(String text) {
    try {
      URI uri = new URI(text.endsWith("/") ? text : text + "/");
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return URI.create(uri.toASCIIString());
      }
    } catch (URISyntaxException e) {
      // told below, with the values that are wrong without being malformed
    }
    throw fail("base_url", "\"" + text + "\" " + BASE_URL);
  }

  String language(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw fail("language", "\"" + tag + "\" is no BCP 47 tag such as \"en\" or \"pt-BR\"");
    }
  }

  Category category(String name, Optional<String> sub) {
    if (!Category.names().contains(name)) {
      throw fail("category", unlisted(name, Category.names()));
    }
    List<String> subs = Category.subcategories(name);
    if (sub.isPresent() && !subs.contains(sub.get())) {
      throw fail("subcategory", unlisted(sub.get(), subs));
    }
    return new Category(name, sub);
  }

  String email(String address) {
    if (!EMAIL.matcher(address).matches()) {
      throw fail("owner_email", "\"" + address + "\" is no e-mail address");
    }
    return address;
  }

  String cover(String name) {
    if (!PICTURE.matcher(name).matches()) {
      throw fail("cover", "\"" + name + "\" must be the name of a .jpg or .png in this folder");
    }
    return name;
  }

  String guid(String text) {
    try {
      if (UUID.fromString(text).toString().equalsIgnoreCase(text)) {
        return text.toLowerCase(Locale.ROOT);
      }
    } catch (IllegalArgumentException e) {
      // told below, with what Java takes for a UUID though it is too short
    }
    throw fail("guid", "\"" + text + "\" is no UUID");
  }

  private static String unlisted(String name, List<String> known) {
    return "\""
        + name
        + "\" is not one of: "
        + (known.isEmpty() ? "(none)" : String.join(", ", known));
  }

  private RuntimeException fail(String key, String problem) {
    return invalid.apply(key, problem);
  }
}
