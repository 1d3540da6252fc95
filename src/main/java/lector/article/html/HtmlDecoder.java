package lector.article.html;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lector.article.Input;
import lector.article.Tables;
import lector.article.TextDecoder;

/**
 * Turns the bytes of a page into characters: by its byte order mark, else as UTF-8 where they are
 * valid UTF-8 with more than ASCII in it, else by the server's word, else by the page's own, else
 * by the letters' frequencies.
 */
final class HtmlDecoder {

  private static final int LOOKED_AT = 4096;
  private static final int SAMPLE = 1 << 16;
  private static final int SURE = 30;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})");
  private static final Pattern XML =
      Pattern.compile("(?i)^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{2,40})");

  private static final Map<String, String> LABELS =
      Tables.read(HtmlDecoder.class, "charsets.tsv").stream()
          .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

  private HtmlDecoder() {}

  static String decode(Input input) {
    byte[] bytes = input.bytes();
    if (isMarked(bytes) || hasZeros(bytes) || isUtf8(bytes)) {
      return TextDecoder.decode(bytes);
    }
    String head = input.head(LOOKED_AT);
    Optional<Charset> charset =
        input
            .contentType()
            .flatMap(type -> named(DECLARED, type))
            .or(() -> named(XML, head))
            .or(() -> named(DECLARED, head))
            .filter(declared -> !declared.equals(StandardCharsets.UTF_8))
            .or(() -> isDamagedUtf8(bytes) ? Optional.empty() : detected(bytes));
    return charset
        .map(found -> new String(bytes, found))
        .orElseGet(() -> TextDecoder.decode(bytes));
  }

  private static boolean isMarked(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
    return start.startsWith("\u00EF\u00BB\u00BF")
        || start.startsWith("\u00FE\u00FF")
        || start.startsWith("\u00FF\u00FE");
  }

  private static boolean hasZeros(byte[] bytes) {
    for (int i = 0; i < Math.min(LOOKED_AT, bytes.length); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Whether only few of the bytes above ASCII are not UTF-8. */
  private static boolean isDamagedUtf8(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long bad = lenient.chars().filter(c -> c == '\uFFFD').count();
    long good = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return good > bad;
  }

  private static Optional<Charset> named(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String label) {
    try {
      String lower = label.toLowerCase(Locale.ROOT);
      return Optional.of(Charset.forName(LABELS.getOrDefault(lower, lower)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length)));
    CharsetMatch match = detector.detect();
    return match == null || match.getConfidence() < SURE
        ? Optional.empty()
        : charset(match.getName());
  }
}
