package lector.publish.show;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import lector.episode.Episode;

/**
 * Addresses of the files of a show: percent-encoded, one segment for each name (RFC 3986, section
 * 3.3).
 */
public final class Links {

  /** Name of an episode's page in its folder. */
  public static final String EPISODE_PAGE = "index.html";

  private static final String UNRESERVED = "-._~";

  private final URI base;

  /** The addresses of a show's files. */
  public Links(Show show) {
    this.base = show.baseUrl();
  }

  /** The page that lists the episodes. */
  public String home() {
    return base.toString();
  }

  /** A file in the output folder. */
  public String file(String name) {
    return base + encode(name);
  }

  /** A file of an episode. */
  public String file(Episode episode, String name) {
    return base + relative(episode, name);
  }

  /** The page of an episode. */
  public String page(Episode episode) {
    return file(episode, EPISODE_PAGE);
  }

  /** A file of an episode, as seen from the output folder. */
  public static String relative(Episode episode, String name) {
    return encode(episode.folder()) + "/" + encode(name);
  }

  /** A name as a segment of an address. */
  public static String encode(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isUnreserved(c)) {
        out.append(c);
      } else {
        out.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return out.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
