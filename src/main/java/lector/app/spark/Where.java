package lector.app.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import lector.article.Articles;
import lector.article.UnreadableInputException;

/** Where an article lies, so that it need not go through the driver. */
sealed interface Where extends Serializable {

  /** Fetches it. */
  Entry fetch(Depot depot) throws IOException;

  /**
   * A file.
   *
   * @param id its path below the input folder
   * @param path its path
   * @param bytes its size
   * @param modifiedMillis when it was last changed, in milliseconds since 1970
   * @param lexicons paths of the pronunciations beside it, the nearest first
   */
  record InFile(String id, String path, long bytes, long modifiedMillis, List<String> lexicons)
      implements Where {

    public InFile {
      lexicons = List.copyOf(lexicons);
    }

    @Override
    public Entry fetch(Depot depot) throws IOException {
      if (bytes > (long) Articles.DEFAULT_MAX_MEBIBYTES << 20) {
        throw new UnreadableInputException(
            id, "is larger than " + Articles.DEFAULT_MAX_MEBIBYTES + " MiB: split it");
      }
      List<byte[]> pronunciations = new ArrayList<>();
      for (String lexicon : lexicons) {
        pronunciations.add(depot.read(lexicon));
      }
      LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(modifiedMillis), ZoneOffset.UTC);
      String name = id.substring(id.lastIndexOf('/') + 1);
      byte[] content = depot.read(path);
      return new Entry(
          id, name, "", "", List.of(), "", "", day.toString(), "", content, pronunciations);
    }
  }

  /**
   * A stretch of a file of rows that {@link Spool} wrote.
   *
   * @param path its path
   * @param offset first byte of the row
   * @param length how many bytes it has
   */
  record InSpool(String path, long offset, int length) implements Where {

    @Override
    public Entry fetch(Depot depot) throws IOException {
      byte[] bytes = depot.read(path, offset, length);
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
        return (Entry) in.readObject();
      } catch (ClassNotFoundException e) {
        throw new IOException(path + ": holds no article at " + offset, e);
      }
    }
  }
}
