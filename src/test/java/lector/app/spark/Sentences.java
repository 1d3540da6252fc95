package lector.app.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes short articles, each another one, the same every time. */
final class Sentences {

  private static final List<String> WHO =
      List.of("The ferryman", "A baker", "Nobody", "The harbour master", "Dr. Osei");
  private static final List<String> DID =
      List.of("counted", "sold", "mended", "photographed", "gave away", "argued over", "painted");
  private static final List<String> WHAT =
      List.of("212 herons", "forty loaves", "the lamps", "a map of the marsh", "$4,300 in coins");
  private static final List<String> WHEN =
      List.of("before the tide turned.", "on 3 May 2021.", "in the rain.", "at half past nine.");

  private Sentences() {}

  /** Writes an article of two chapters with this number. */
  static Path write(Path folder, int number) throws IOException {
    String day = "2024-%02d-%02d".formatted(1 + number % 12, 1 + number % 28);
    String article =
        "---\ntitle: \"Quay notes %d\"\ndate: %s\nauthor: Mara Lind\n---\n\n%s\n\n## Later\n\n%s\n"
            .formatted(number, day, sentence(number), sentence(3 * number + 1));
    return Files.writeString(folder.resolve("note-%03d.md".formatted(number)), article);
  }

  static String sentence(int number) {
    return String.join(
        " ",
        WHO.get(number % WHO.size()),
        DID.get(number % DID.size()),
        WHAT.get(number / WHO.size() % WHAT.size()),
        WHEN.get(number % WHEN.size()));
  }
}
