package lector.phoneme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The package's tables: UTF-8 text, a row a line, cells divided by tabs, {@code # } for comments.
 */
final class PhonemeTable {

  private PhonemeTable() {}

  /**
   * The rows of a table.
   *
   * @param name the file's name, beside this class
   */
  static List<String[]> rows(String name) {
    try (InputStream in = PhonemeTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the table lector/phoneme/" + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the table lector/phoneme/" + name, e);
    }
  }
}
