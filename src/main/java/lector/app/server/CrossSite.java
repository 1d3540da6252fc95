package lector.app.server;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.server.Request;

/**
 * Keeps other sites from posting here with a visitor's browser: by what the browser says of where a
 * request comes from ({@code Sec-Fetch-Site}, {@code Origin}), and by a key in the form that no
 * other site can read.
 */
final class CrossSite {

  private static final String MAC = "HmacSHA256";

  private final byte[] secret = new byte[32];

  CrossSite() {
    new SecureRandom().nextBytes(secret);
  }

  /**
   * Refuses a request that a browser sends for another site.
   *
   * @param base the address of the output folder as the request reaches it
   */
  static void refuse(Request request, URI base) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    String origin = request.getHeaders().get("Origin");
    boolean isForeign =
        (site != null && !List.of("same-origin", "none").contains(site))
            || (origin != null && !origin.equalsIgnoreCase(origin(base)));
    if (isForeign) {
      throw new Refusal(403, "Another site sent this; use the form of this one.");
    }
  }

  private static String origin(URI base) {
    return base.getScheme() + "://" + base.getRawAuthority();
  }

  /** The key in the form of a listener. */
  String key(Listener listener) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(secret, MAC));
      byte[] key = mac.doFinal(listener.tokenSha256().getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every JDK has " + MAC, e);
    }
  }

  /** Refuses a form that wasn't given to this listener since the server started. */
  void checkKey(Listener listener, String key) {
    if (!Token.isSame(key(listener), key)) {
      throw new Refusal(403, "The form is out of date; open the page again.");
    }
  }
}
