package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A run of the command line.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

  static Run lector(String... args) {
    return withInput("", args);
  }

  static Run withInput(String input, String... args) {
    return withInput(input.getBytes(StandardCharsets.UTF_8), args);
  }

  static Run withInput(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new Main(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(args);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Done, and nothing was complained of. */
  Run done() {
    assertEquals(ExitStatus.DONE, status, err);
    assertFalse(err.contains("lector: "), err);
    return this;
  }

  /** Failed, having said other things too. */
  Run failedWith(int expected) {
    assertEquals(expected, status, err);
    return this;
  }

  /** Failed, and said why in one line that names all of these. */
  Run failed(int expected, String... named) {
    assertEquals(expected, status, err);
    assertTrue(err.startsWith("lector: ") && err.indexOf('\n') == err.length() - 1, err);
    for (String name : named) {
      assertTrue(err.contains(name), "\"" + name + "\" in " + err);
    }
    return this;
  }
}
