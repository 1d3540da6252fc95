package lector.briefing;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells when two addresses are of the same page. */
final class Addresses {

  /** Parts of a query that say how a reader came, not where to. */
  private static final Pattern TRACKING =
      Pattern.compile("(utm_\\w+|fbclid|gclid|mc_[ce]id|igshid|cmpid|at_\\w+|ref|source)=.*");

  private Addresses() {}

  /** The address without what differs between links to one page. */
  static String key(URI address) {
    return key(address.toString());
  }

  /** The address without scheme, "www.", fragment, tracking, and slash at the end. */
  static String key(String address) {
    String rest =
        address.strip().replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("#.*", "");
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    String kept =
        query < 0
            ? ""
            : Arrays.stream(rest.substring(query + 1).split("&", -1))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .collect(Collectors.joining("&"));
    int slash = path.indexOf('/');
    String host = slash < 0 ? path : path.substring(0, slash);
    String below = slash < 0 ? "" : path.substring(slash).replaceFirst("/+$", "");
    return host.toLowerCase(Locale.ROOT) + below + (kept.isEmpty() ? "" : "?" + kept);
  }
}
