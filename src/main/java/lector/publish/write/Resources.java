package lector.publish.write;

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

  /**
   * A table's lines, without its comments, which begin with a number sign and a space.
   *
   * @param owner a class that it lies beside
   * @param name its name in that class's package
   */
  public static List<String> table(Class<?> owner, String name) {
    return text(owner, name)
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("# "))
        .toList();
  }
}
