package lector.app.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code Range} (RFC 9110, section 14.1.2). What isn't a range of bytes, or asks for more
 * parts than any player needs, is ignored, as the standard allows: the whole file is sent then.
 */
final class ByteRanges {

  private static final int MOST = 16;
  private static final Pattern BYTES = Pattern.compile("(?i)bytes=(.*)");
  private static final Pattern PART = Pattern.compile("(\\d{0,18})-(\\d{0,18})");

  private ByteRanges() {}

  /**
   * A part of a file.
   *
   * @param first its first byte
   * @param last its last byte, inclusive
   */
  record ByteRange(long first, long last) {

    long length() {
      return last - first + 1;
    }

    /** As {@code Content-Range} says it. */
    String of(long length) {
      return "bytes " + first + "-" + last + "/" + length;
    }
  }

  /**
   * The parts that a header asks for, in its order; none if it asks only for what lies behind the
   * end; empty if it is to be ignored.
   *
   * @param length size of the file
   */
  static Optional<List<ByteRange>> parse(String header, long length) {
    Matcher bytes = BYTES.matcher(header.strip());
    if (!bytes.matches()) {
      return Optional.empty();
    }
    String[] parts = bytes.group(1).split(",", -1);
    List<ByteRange> ranges = new ArrayList<>();
    for (String part : parts) {
      Matcher range = PART.matcher(part.strip());
      if (parts.length > MOST || !range.matches() || !add(range, length, ranges)) {
        return Optional.empty();
      }
    }
    return overlap(ranges) ? Optional.empty() : Optional.of(ranges);
  }

  /** Adds a part if the file has any of it; says whether it makes sense. */
  private static boolean add(Matcher range, long length, List<ByteRange> ranges) {
    boolean isSuffix = range.group(1).isEmpty();
    if (isSuffix && range.group(2).isEmpty()) {
      return false;
    }
    long first;
    long last = length - 1;
    if (isSuffix) {
      first = Math.max(0, length - Long.parseLong(range.group(2)));
    } else {
      first = Long.parseLong(range.group(1));
      if (!range.group(2).isEmpty()) {
        long asked = Long.parseLong(range.group(2));
        if (asked < first) {
          return false;
        }
        last = Math.min(last, asked);
      }
    }
    if (first <= last) {
      ranges.add(new ByteRange(first, last));
    }
    return true;
  }

  /** Whoever asks for the same bytes more than once wants to tire the server. */
  private static boolean overlap(List<ByteRange> ranges) {
    for (int i = 0; i < ranges.size(); i++) {
      for (ByteRange later : ranges.subList(i + 1, ranges.size())) {
        if (ranges.get(i).first() <= later.last() && later.first() <= ranges.get(i).last()) {
          return true;
        }
      }
    }
    return false;
  }
}
