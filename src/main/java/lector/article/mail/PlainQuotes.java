package lector.article.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lector.article.Omission;

/** Takes out of a plain message what its sender did not write now: quoted replies, a signature. */
final class PlainQuotes {

  private static final Pattern SIGNATURE = Pattern.compile("-- ?|_{20,}");
  private static final Pattern SENT_FROM =
      Pattern.compile(
          "(?i)(sent|gesendet|envoyé|enviado) (from|von|de|desde) (my|meinem|mon|mi) .{2,40}");
  private static final Pattern OLD_MESSAGE =
      Pattern.compile(
          "(?i)-{3,} *(original message|ursprüngliche nachricht|message d'origine) *-{3,}");
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?i)(on|am|le|el|il) .{6,200}(wrote|schrieb|écrit|escribió|ha scritto).{0,100}:");

  /** Lines that an attribution may be broken into. */
  private static final int ATTRIBUTION_LINES = 3;

  private PlainQuotes() {}

  /**
   * The lines that the sender wrote. If that is none of them, as in a message that is handed on
   * whole, all are kept, without the signs of quotation.
   */
  static String remove(String text, List<Omission> omissions) {
    List<String> lines = text.lines().toList();
    List<Omission> found = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    List<String> quoted = new ArrayList<>();
    int end = lines.size();
    for (int i = 0; i < end; i++) {
      String line = lines.get(i);
      if (line.startsWith(">")) {
        quoted.add(line);
        continue;
      }
      if (!quoted.isEmpty() && !line.isBlank()) {
        close(quoted, kept, found);
      }
      Optional<String> rest = reasonToEnd(line);
      if (rest.isPresent() && kept.stream().anyMatch(each -> !each.isBlank())) {
        end = i;
        found.add(omission(lines.subList(i, lines.size()), rest.get()));
      } else if (SENT_FROM.matcher(line.strip()).matches()) {
        found.add(omission(List.of(line), "a signature"));
      } else {
        kept.add(line);
      }
    }
    close(quoted, kept, found);
    if (kept.stream().allMatch(String::isBlank)) {
      return lines.stream()
          .map(line -> line.replaceFirst("^(> ?)+", ""))
          .collect(Collectors.joining("\n"));
    }
    omissions.addAll(found);
    return String.join("\n", kept);
  }

  private static Optional<String> reasonToEnd(String line) {
    if (SIGNATURE.matcher(line).matches()) {
      return Optional.of("a signature");
    }
    return OLD_MESSAGE.matcher(line.strip()).matches()
        ? Optional.of("a quoted message")
        : Optional.empty();
  }

  /** Ends a quotation; the words that say whose it is go with it. */
  private static void close(List<String> quoted, List<String> kept, List<Omission> found) {
    if (quoted.isEmpty()) {
      return;
    }
    int last = kept.size();
    while (last > 0 && kept.get(last - 1).isBlank()) {
      last--;
    }
    for (int count = 1; count <= ATTRIBUTION_LINES && count <= last; count++) {
      List<String> lines = kept.subList(last - count, last);
      if (ATTRIBUTION.matcher(String.join(" ", lines).strip()).matches()) {
        quoted.addAll(0, List.copyOf(lines));
        kept.subList(last - count, kept.size()).clear();
        break;
      }
    }
    found.add(omission(quoted, "a quoted message"));
    quoted.clear();
  }

  private static Omission omission(List<String> lines, String reason) {
    return new Omission(Omission.OUTSIDE, String.join("\n", lines).strip(), reason);
  }
}
