package lector.phoneme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String[]> rows = new ArrayList<>();
      // Neither streams nor expressions: this runs at every start.
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("# ")) {
          rows.add(cells(line));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("reading the table lector/phoneme/" + name, e);
    }
  }

  private static String[] cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab));
      start = tab + 1;
    }
    cells.add(line.substring(start));
    return cells.toArray(new String[0]);
  }
}
