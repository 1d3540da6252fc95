package lector.check.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of file, known by its name.
 *
 * @param names pattern of the whole name
 * @param malformed the rule that a file breaks which can't be read as this kind
 * @param reader reads it
 * @param judges judge what was read
 * @param <T> what it is read as
 */
public record FileKind<T>(Pattern names, Rule malformed, Reader<T> reader, List<Judge<T>> judges) {

  /** Reads a file of some kind. */
  public interface Reader<T> {
    /**
     * Reads a file.
     *
     * @param place what the file is called in findings
     */
    T read(Path file, Place place) throws IOException, MalformedFileException;
  }

  /**
   * A kind of file.
   *
   * @param names pattern of the whole name
   * @param malformed the rule that a file breaks which can't be read as this kind
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // List.of copies them
  public static <T> FileKind<T> of(
      String names, Rule malformed, Reader<T> reader, Judge<T>... judges) {
    return new FileKind<>(Pattern.compile(names), malformed, reader, List.of(judges));
  }

  /** Whether a file of this name is of the kind. */
  public boolean is(String name) {
    return names.matcher(name).matches();
  }

  /**
   * Judges a file of the kind.
   *
   * @param place what it is called in findings
   */
  public void judge(Path file, Place place, Findings findings) {
    try {
      T subject = reader.read(file, place);
      judges.forEach(judge -> judge.judge(subject, findings));
    } catch (MalformedFileException e) {
      findings.add(malformed, place.at(e.at()), e.getMessage());
    } catch (IOException e) {
      findings.add(Rule.FILE_UNREADABLE, place, "can't be read: " + e);
    }
  }
}
