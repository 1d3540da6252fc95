package lector.app.server;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import lector.app.server.Submission.Kind;
import lector.app.server.SubmittedForm.UploadedFile;
import lector.episode.Json;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * What was given: an article's address, its text, or a file.
 *
 * @param submission how it was given
 * @param content its bytes; none of an address
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never written to after
record Intake(Submission submission, byte[] content) {

  private static final String PASTED = "pasted text";
  private static final int LONGEST_NAME = 200;

  /** The body of a request to make an episode, as {@code openapi.json} describes it. */
  private record Body(Optional<String> url, Optional<String> text, Optional<String> title) {}

  /**
   * Reads what was given, whether as a form, as JSON, or as the article itself.
   *
   * @param body all that was sent
   * @throws Refusal if nothing was given, or more than one thing
   */
  static Intake read(Request request, byte[] body) {
    String type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    String plain = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return switch (plain) {
      case "application/json" -> json(body);
      case SubmittedForm.URL_ENCODED, SubmittedForm.MULTIPART ->
          form(SubmittedForm.read(request, body));
      default -> file(new UploadedFile(name(request), body), Optional.empty());
    };
  }

  /** What a form says. */
  static Intake form(SubmittedForm form) {
    return of(form.field("url"), form.field("text"), form.file(), form.field("title"));
  }

  private static Intake json(byte[] body) {
    try {
      Body given = Json.read(body, Body.class);
      return of(
          given.url().orElse("").strip(),
          given.text().orElse("").strip(),
          Optional.empty(),
          given.title().orElse("").strip());
    } catch (IOException e) {
      throw new Refusal(400, "The JSON can't be read; it is described in openapi.json.");
    }
  }

  private static Intake of(String url, String text, Optional<UploadedFile> file, String title) {
    int given = (url.isEmpty() ? 0 : 1) + (text.isEmpty() ? 0 : 1) + (file.isEmpty() ? 0 : 1);
    if (given != 1) {
      throw new Refusal(
          422,
          given == 0
              ? "Give an address, a text or a file."
              : "Give only one: an address, a text or a file.");
    }
    Optional<String> named = Optional.of(shortened(title)).filter(name -> !name.isEmpty());
    if (!url.isEmpty()) {
      return new Intake(new Submission(Kind.ADDRESS, address(url), named), new byte[0]);
    }
    return file.isPresent()
        ? file(file.get(), named)
        : new Intake(
            new Submission(Kind.TEXT, PASTED, named), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Intake file(UploadedFile file, Optional<String> title) {
    if (file.bytes().length == 0) {
      throw new Refusal(422, "The file is empty; give one with an article in it.");
    }
    return new Intake(new Submission(Kind.FILE, shortened(file.name()), title), file.bytes());
  }

  private static String address(String url) {
    try {
      URI uri = new URI(url);
      boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (isWeb && uri.getHost() != null && url.length() <= 4096) {
        return uri.toASCIIString();
      }
    } catch (URISyntaxException e) {
      // told below, with the addresses that are wrong without being malformed
    }
    throw new Refusal(422, "The address must begin with http:// or https:// and be whole.");
  }

  private static String name(Request request) {
    String name = Request.extractQueryParameters(request).getValue("name");
    return name == null || name.isBlank() ? "article" : name;
  }

  private static String shortened(String name) {
    String clean = name.replaceAll("\\p{Cntrl}", " ").strip();
    return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
  }
}
