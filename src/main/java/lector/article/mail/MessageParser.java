package lector.article.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lector.article.TextDecoder;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Takes a message apart. Messages attached to it stay closed. Used for one message. */
final class MessageParser {

  /** Parts may lie in parts this deep; no program that sends mail goes deeper. */
  private static final int DEEPEST = 20;

  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(10_000)
          .build();

  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, String> partHeaders = new HashMap<>();
  private final List<String> attached = new ArrayList<>();
  private Optional<String> html = Optional.empty();
  private Optional<String> text = Optional.empty();
  private boolean flowed;

  private MessageParser() {}

  /**
   * The message in some bytes.
   *
   * @throws MimeException if they break the rules too badly, or parts lie too deep in one another
   */
  static Message parse(byte[] bytes) throws MimeException, IOException {
    MessageParser parser = new MessageParser();
    MimeTokenStream stream = new MimeTokenStream(CONFIG);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(bytes));
    parser.read(stream);
    return new Message(parser.headers, parser.html, parser.text, parser.flowed, parser.attached);
  }

  private void read(MimeTokenStream stream) throws MimeException, IOException {
    int depth = 0;
    boolean isInPart = false;
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_FIELD -> keep(stream.getField(), isInPart ? partHeaders : headers);
        case T_START_BODYPART -> {
          isInPart = true;
          partHeaders.clear();
        }
        case T_START_MULTIPART -> {
          if (++depth > DEEPEST) {
            throw new MimeException("parts lie too deep in one another");
          }
        }
        case T_END_MULTIPART -> depth--;
        case T_BODY -> body(stream, isInPart ? partHeaders : headers);
        default -> {
          // Says nothing.
        }
      }
    }
  }

  private static void keep(Field field, Map<String, String> fields) {
    String value = field.getBody() == null ? "" : field.getBody().replaceAll("\\s+", " ").strip();
    fields.putIfAbsent(
        field.getName().toLowerCase(Locale.ROOT),
        DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8));
  }

  private void body(MimeTokenStream stream, Map<String, String> fields) throws IOException {
    BodyDescriptor part = stream.getBodyDescriptor();
    String type = part.getMimeType().toLowerCase(Locale.ROOT);
    String disposition = fields.getOrDefault("content-disposition", "");
    boolean isText = type.equals("text/plain") && text.isEmpty();
    boolean isHtml = type.equals("text/html") && html.isEmpty();
    if ((!isText && !isHtml) || disposition.toLowerCase(Locale.ROOT).startsWith("attachment")) {
      attached.add(
          Parameters.find(disposition, "filename")
              .or(() -> Parameters.find(fields.getOrDefault("content-type", ""), "name"))
              .orElse(type));
      return;
    }
    String content = decode(stream.getDecodedInputStream().readAllBytes(), fields);
    if (isHtml) {
      html = Optional.of(content);
    } else {
      text = Optional.of(content);
      flowed =
          Parameters.find(fields.getOrDefault("content-type", ""), "format")
              .filter("flowed"::equalsIgnoreCase)
              .isPresent();
    }
  }

  /** Where the message names an encoding that Java knows, that; else what the bytes look like. */
  private static String decode(byte[] bytes, Map<String, String> fields) {
    Optional<String> name = Parameters.find(fields.getOrDefault("content-type", ""), "charset");
    try {
      return name.filter(each -> !each.equalsIgnoreCase("us-ascii"))
          .map(Charset::forName)
          .map(charset -> new String(bytes, charset))
          .orElseGet(() -> TextDecoder.decode(bytes));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return TextDecoder.decode(bytes);
    }
  }
}
