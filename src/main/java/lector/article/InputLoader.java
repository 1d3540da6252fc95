package lector.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Fetches bytes, never more than a limit, and says plainly why when it can't. */
final class InputLoader {

  private static final int MEBIBYTE = 1 << 20;

  private final int maxMebibytes;

  InputLoader(int maxMebibytes) {
    this.maxMebibytes = maxMebibytes;
  }

  Input load(Path file) {
    String path = file.toString();
    if (Files.isDirectory(file)) {
      throw new UnreadableInputException(path, "is a folder: give the files in it");
    }
    try {
      if (Files.size(file) > limit()) {
        throw tooLarge(path);
      }
      LocalDate modified =
          LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
      Path name = file.getFileName();
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = bytes(in, path);
        return new Input(
            source(name == null ? path : name.toString(), bytes, Optional.of(modified)), bytes);
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(path, "does not exist: check the path");
    } catch (AccessDeniedException e) {
      throw new UnreadableInputException(path, "may not be read by this user: check its rights");
    } catch (IOException e) {
      throw new UnreadableInputException(path, "can't be read: " + e.getMessage());
    }
  }

  Input load(InputStream in, String name) {
    try {
      byte[] bytes = bytes(in, name);
      return new Input(source(name, bytes, Optional.empty()), bytes);
    } catch (IOException e) {
      throw new UnreadableInputException(name, "can't be read: " + e.getMessage());
    }
  }

  private byte[] bytes(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(limit() + 1);
    if (bytes.length > limit()) {
      throw tooLarge(name);
    }
    if (bytes.length == 0) {
      throw new UnreadableInputException(name, "is empty: give a file with text in it");
    }
    return bytes;
  }

  private int limit() {
    return maxMebibytes * MEBIBYTE;
  }

  private UnreadableInputException tooLarge(String name) {
    return new UnreadableInputException(
        name,
        "is larger than " + maxMebibytes + " MiB: split it",
        "raise the limit with --max-size");
  }

  private static Source source(String name, byte[] bytes, Optional<LocalDate> modified) {
    return Source.of(name, Optional.empty(), bytes, modified);
  }
}
