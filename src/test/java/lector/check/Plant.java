package lector.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does one kind of damage to an output folder. */
interface Plant {

  void plant(Path folder) throws IOException;

  /** Replaces the first match of a pattern in a text file, which must have one. */
  static Plant edit(String file, String pattern, String replacement) {
    return folder -> {
      Path path = folder.resolve(file);
      Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(path));
      if (!matcher.find()) {
        throw new AssertionError("no \"" + pattern + "\" in " + file);
      }
      Files.writeString(path, matcher.replaceFirst(replacement));
    };
  }

  /** Changes the bytes of a file. */
  static Plant bytes(String file, UnaryOperator<byte[]> change) {
    return folder -> {
      Path path = folder.resolve(file);
      Files.write(path, change.apply(Files.readAllBytes(path)));
    };
  }

  /** Deletes a file. */
  static Plant delete(String file) {
    return folder -> Files.delete(folder.resolve(file));
  }

  /** Writes a file. */
  static Plant write(String file, String text) {
    return folder -> {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), text);
    };
  }

  /** One after the other. */
  default Plant and(Plant next) {
    return folder -> {
      plant(folder);
      next.plant(folder);
    };
  }
}
