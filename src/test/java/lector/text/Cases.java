package lector.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of cases beside the tests: a case a line, {@code # } for comments. */
public final class Cases {

  private Cases() {}

  public static List<String> lines(String name) throws IOException {
    try (InputStream in = Cases.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no such table: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .toList();
    }
  }
}
