package lector.app.server;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Lets visitors in: by a token in the path ({@code /t/TOKEN/feed.xml}), as a password (RFC 7617),
 * or as a bearer token (RFC 6750, section 2.1).
 *
 * <p>A token that is unknown, wrong or revoked gets the same answer after the same work. An address
 * that fails too often is told to wait; a right token still opens the door then, so that nobody can
 * shut out those who share an address with them, and 192 random bits can't be guessed at any rate.
 */
final class Access {

  private static final String TOKENS = "t/";
  static final Map<String, String> CHALLENGE =
      Map.of("WWW-Authenticate", "Basic realm=\"Lector\", charset=\"UTF-8\"");

  private final Listeners listeners;
  private final Optional<Listener> guestOwner;
  private final boolean isPrivate;
  private final Throttle throttle;

  /**
   * Creates the access control.
   *
   * @param guestOwner an owner for this run only
   * @param isPrivate whether nobody is let in without a token
   */
  Access(Listeners listeners, Optional<Listener> guestOwner, boolean isPrivate, Throttle throttle) {
    this.listeners = listeners;
    this.guestOwner = guestOwner;
    this.isPrivate = isPrivate;
    this.throttle = throttle;
  }

  /**
   * Lets a request in.
   *
   * @param base the address of the output folder as the request reaches it
   * @throws Refusal if it may not come in
   */
  Visit admit(Request request, URI base) {
    String path = Paths.decoded(request);
    if (path.startsWith(TOKENS)) {
      return byPath(request, path.substring(TOKENS.length()), base);
    }
    Optional<Listener> known = byHeader(request);
    boolean isOpen = !isPrivate || AddForm.PUBLIC_PATHS.contains(path);
    if (known.isEmpty() && !isOpen) {
      throw new Refusal(401, "This podcast is private: a name and a token are needed.", CHALLENGE);
    }
    return new Visit(known, path, base);
  }

  private Visit byPath(Request request, String tokenAndPath, URI base) {
    int slash = tokenAndPath.indexOf('/');
    String token = slash < 0 ? tokenAndPath : tokenAndPath.substring(0, slash);
    Optional<Listener> listener = Listeners.ofToken(all(), token);
    if (listener.isEmpty()) {
      throw failed(request, Refusal.notFound());
    }
    URI tokenBase = base.resolve(TOKENS + token + "/");
    if (slash < 0) {
      throw Refusal.lacksSlash(request);
    }
    return new Visit(listener, tokenAndPath.substring(slash + 1), tokenBase);
  }

  private Optional<Listener> byHeader(Request request) {
    String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    if (header == null) {
      return Optional.empty();
    }
    int space = header.indexOf(' ');
    String scheme = header.substring(0, Math.max(space, 0)).toLowerCase(Locale.ROOT);
    String value = header.substring(space + 1).strip();
    Optional<Listener> listener =
        switch (scheme) {
          case "bearer" -> Listeners.ofToken(all(), value);
          case "basic" -> byPassword(value);
          default -> Optional.empty();
        };
    if (listener.isEmpty()) {
      throw failed(request, new Refusal(401, "The name or the token is wrong.", CHALLENGE));
    }
    return listener;
  }

  private Optional<Listener> byPassword(String credentials) {
    String pair;
    try {
      pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      pair = "";
    }
    int colon = pair.indexOf(':');
    String name = pair.substring(0, Math.max(colon, 0));
    return Listeners.ofToken(all(), pair.substring(colon + 1))
        .filter(listener -> listener.name().equals(name));
  }

  /**
   * Looks for the owner whose token was typed into the form.
   *
   * @throws Refusal if it is nobody's
   */
  Listener owner(Request request, String token) {
    return Listeners.ofToken(all(), token)
        .filter(Listener::isOwner)
        .orElseThrow(
            () -> failed(request, new Refusal(401, "That is not an owner's token.", CHALLENGE)));
  }

  private Refusal failed(Request request, Refusal refusal) {
    return throttle.fail(Request.getRemoteAddr(request))
        ? new Refusal(
            429,
            "Too many wrong tokens came from this address; wait a minute.",
            Map.of("Retry-After", "60"))
        : refusal;
  }

  private List<Listener> all() {
    List<Listener> all = new ArrayList<>(listeners.all());
    guestOwner.ifPresent(all::add);
    return all;
  }
}
