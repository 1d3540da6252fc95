package lector.article.web;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import lector.article.UnreadableInputException;
import okhttp3.HttpUrl;

/** Addresses on the web, read as browsers read them (WHATWG URL Standard). */
public final class WebAddress {

  private static final Pattern WEB = Pattern.compile("(?i)https?:/.*");
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");

  private WebAddress() {}

  /** Whether an input is an address on the web rather than a path. */
  public static boolean isOne(String input) {
    return WEB.matcher(input).matches();
  }

  /**
   * The address as it goes to a server: without a fragment, a name or a password.
   *
   * @param address as people write it: letters of all scripts may stand in it
   * @throws UnreadableInputException if it is none
   */
  static URI parse(String address) {
    return Optional.ofNullable(HttpUrl.parse(address.strip()))
        .map(WebAddress::bare)
        .orElseThrow(
            () ->
                new UnreadableInputException(
                    address, "is not an address on the web: give one like https://example.org/a"));
  }

  /**
   * The address that another redirects to.
   *
   * @param asked what was asked for at first, for the message
   * @throws UnreadableInputException if it has another scheme than http or https, or is broken
   */
  static URI redirected(URI from, String location, String asked) {
    HttpUrl target = HttpUrl.get(from).resolve(location.strip());
    if (target == null) {
      String scheme = SCHEME.matcher(location).replaceFirst("$1:");
      throw new UnreadableInputException(
          asked,
          "redirects to a "
              + (scheme.length() < 20 ? scheme + " " : "")
              + "address that is not on the web: give the address of the page itself");
    }
    return bare(target);
  }

  private static URI bare(HttpUrl url) {
    return url.newBuilder().username("").password("").fragment(null).build().uri();
  }
}
