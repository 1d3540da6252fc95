package lector.install;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file as far as it was fetched, and the mark by which its server knows the version that it is a
 * part of. Both outlast the process.
 */
final class PartialFile {

  private final Path content;
  private final Path mark;

  /**
   * The file in a folder, whether there is something of it yet or not.
   *
   * @param folder where it lies, alone
   */
  PartialFile(Path folder) {
    this.content = folder.resolve("content");
    this.mark = folder.resolve("mark");
  }

  /** How much of it is there. */
  long bytes() throws IOException {
    return Files.exists(content) ? Files.size(content) : 0;
  }

  /** What the server called the version of what is there, if it did. */
  Optional<String> mark() throws IOException {
    return Files.exists(mark)
        ? Optional.of(Files.readString(mark)).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  /** Begins anew. */
  void restart(Optional<String> newMark) throws IOException {
    Files.deleteIfExists(content);
    Files.write(mark, newMark.orElse("").getBytes(StandardCharsets.UTF_8));
  }

  /** A stream to what comes next. */
  OutputStream append() throws IOException {
    return Files.newOutputStream(content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
