package lector.app.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.UrlEncoded;

/**
 * The fields of a form, in either of the two ways in which browsers send one.
 *
 * @param fields the text fields, by their names
 * @param file the file, if one was chosen
 */
record SubmittedForm(Map<String, String> fields, Optional<UploadedFile> file) {

  static final String URL_ENCODED = "application/x-www-form-urlencoded";
  static final String MULTIPART = "multipart/form-data";

  private static final int MOST_PARTS = 16;
  private static final int MOST_FIELDS = 16;

  /**
   * A file that was chosen.
   *
   * @param name its name
   * @param bytes its content; not copied
   */
  @SuppressWarnings("ArrayRecordComponent") // large, and never written to after
  record UploadedFile(String name, byte[] bytes) {}

  /**
   * Reads a form.
   *
   * @param body all that was sent
   * @throws Refusal if it is no form
   */
  static SubmittedForm read(Request request, byte[] body) {
    String type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    try {
      return type.startsWith(MULTIPART) ? multipart(type, body) : urlEncoded(body);
    } catch (CompletionException | IllegalArgumentException | IllegalStateException e) {
      throw new Refusal(400, "The form can't be read.");
    }
  }

  private static SubmittedForm urlEncoded(byte[] body) {
    Map<String, String> fields = new LinkedHashMap<>();
    String text = new String(body, StandardCharsets.UTF_8);
    UrlEncoded.decodeTo(text, fields::putIfAbsent, StandardCharsets.UTF_8, MOST_FIELDS);
    return new SubmittedForm(fields, Optional.empty());
  }

  private static SubmittedForm multipart(String type, byte[] body) {
    String boundary = MultiPart.extractBoundary(type);
    if (boundary == null) {
      throw new Refusal(400, "The form can't be read: it names no boundary.");
    }
    MultiPartFormData.Parser parser = new MultiPartFormData.Parser(boundary);
    parser.setMaxParts(MOST_PARTS);
    parser.setMaxMemoryFileSize(-1);
    Map<String, String> fields = new LinkedHashMap<>();
    Optional<UploadedFile> file = Optional.empty();
    CompletableFuture<MultiPartFormData.Parts> parsed = new CompletableFuture<>();
    parser.parse(Content.Source.from(ByteBuffer.wrap(body)), Promise.Invocable.toPromise(parsed));
    try (MultiPartFormData.Parts parts = parsed.join()) {
      for (MultiPart.Part part : parts) {
        if (part.getFileName() == null) {
          fields.putIfAbsent(part.getName(), part.getContentAsString(StandardCharsets.UTF_8));
        } else if (!part.getFileName().isBlank()) {
          file = Optional.of(new UploadedFile(lastName(part.getFileName()), bytes(part)));
        }
      }
    }
    return new SubmittedForm(fields, file);
  }

  private static byte[] bytes(MultiPart.Part part) {
    try (InputStream in = Content.Source.asInputStream(part.createContentSource())) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("a part in memory can't be read", e);
    }
  }

  /** Some browsers send the whole path of a file. */
  private static String lastName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** A field without the space around it; empty if it is missing. */
  String field(String name) {
    return fields.getOrDefault(name, "").strip();
  }
}
