package lector.episode;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** An output that can't be written; the message says where, why, and what to do. */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param place the file or folder
   * @param problem what is wrong and what to do
   */
  public OutputException(Path place, String problem) {
    super(place + ": " + problem);
  }

  /**
   * Creates the exception.
   *
   * @param place the file or folder
   * @param cause why it can't be written
   */
  public OutputException(Path place, IOException cause) {
    super(place + ": " + explain(cause), cause);
  }

  private static String explain(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "can't be written: permission denied; choose another folder with --out";
    } else if (cause instanceof NotDirectoryException) {
      return "is a file, not a folder; choose another folder with --out";
    }
    String reason =
        cause instanceof FileSystemException failure && failure.getReason() != null
            ? failure.getReason()
            : String.valueOf(cause.getMessage());
    boolean isFull = reason.contains("space") || reason.contains("quota");
    return "can't be written: "
        + reason
        + (isFull ? "; make room there or choose" : "; choose")
        + " another folder with --out";
  }
}
