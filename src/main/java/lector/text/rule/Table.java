package lector.text.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tables of reading, in {@code lector/text}: UTF-8 text, a row a line, cells divided by tabs,
 * {@code # } for comments.
 */
public final class Table {

  private static final String FOLDER = "/lector/text/";

  private Table() {}

  /**
   * The rows of a table.
   *
   * @param name the file's name
   */
  public static List<String[]> rows(String name) {
    try (InputStream in = Table.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the table lector/text/" + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the table lector/text/" + name, e);
    }
  }

  /** The words of a table that is nothing but words divided by spaces and line ends. */
  public static Set<String> words(String name) {
    return rows(name).stream()
        .flatMap(row -> Arrays.stream(row[0].split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A table by its first cell, in the file's order. */
  public static <T> Map<String, T> map(String name, Function<String[], T> value) {
    Map<String, T> map = new LinkedHashMap<>();
    for (String[] row : rows(name)) {
      if (map.put(row[0], value.apply(row)) != null) {
        throw new IllegalStateException("lector/text/" + name + " has two rows for " + row[0]);
      }
    }
    return map;
  }
}
