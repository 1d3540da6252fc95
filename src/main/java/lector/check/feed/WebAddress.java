package lector.check.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** Addresses that apps can fetch. */
public final class WebAddress {

  private WebAddress() {}

  /** Whether it is a whole http or https address, of ASCII characters alone. */
  static boolean isGood(String text) {
    try {
      URI uri = new URI(text);
      boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return isWeb
          && uri.getHost() != null
          && StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
