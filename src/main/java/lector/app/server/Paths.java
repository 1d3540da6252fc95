package lector.app.server;

import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/** The paths that requests name. */
final class Paths {

  private static final Pattern TOKEN = Pattern.compile("/t/[^/?# ]*");

  private Paths() {}

  /**
   * The path of a request, decoded once, without the slash that it begins with. Jetty has refused
   * those that could be read in two ways: with encoded slashes, dots or percent signs.
   */
  static String decoded(Request request) {
    HttpURI uri = request.getHttpURI();
    String path = uri.getDecodedPath();
    if (path == null || !path.startsWith("/")) {
      throw Refusal.notFound();
    }
    return path.substring(1);
  }

  /** Whether a name is that of a thing in a folder, and of none that is hidden. */
  static boolean isPlainName(String name) {
    return !name.isEmpty()
        && !name.startsWith(".")
        && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
  }

  /** The path of any request, also of one that was refused because it can't be decoded. */
  static String shown(Request request) {
    HttpURI uri = request.getHttpURI();
    String decoded = uri.getDecodedPath();
    return String.valueOf(decoded == null ? uri.getPath() : decoded);
  }

  /** A path as a log may keep it: without the token. */
  static String withoutToken(String path) {
    return TOKEN.matcher(path).replaceFirst("/t/…");
  }
}
