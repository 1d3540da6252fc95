package lector.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text files packed beside the classes: templates, style sheets, tables. */
public final class Resources {

  private Resources() {}

  /**
   * A file's text.
   *
   * @param name its name in this package
   */
  static String text(String name) {
    return text(Resources.class, name);
  }

  /**
   * A file's text.
   *
   * @param owner a class that it lies beside
   * @param name its name in that class's package
   */
  public static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + name + ": build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table's lines, without its comments, which begin with a number sign and a space. */
  static List<String> table(String name) {
    return text(name).lines().filter(line -> !line.isEmpty() && !line.startsWith("# ")).toList();
  }
}
