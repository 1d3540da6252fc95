package lector.app.spark;

import java.io.IOException;
import java.io.Serializable;
import lector.article.UnreadableInputException;

/** An article as the input names it: a file to fetch, or a row of a table. */
sealed interface Candidate extends Serializable {

  /** Its place in the input. */
  long order();

  /** What to call it if it can't be read. */
  String id();

  /**
   * Reads it.
   *
   * @param spool where rows are kept
   */
  PlaceJob locate(Depot depot, Spool spool) throws IOException;

  /** A file. */
  record OfFile(long order, Where.InFile where) implements Candidate {

    @Override
    public String id() {
      return where.id();
    }

    @Override
    public PlaceJob locate(Depot depot, Spool spool) throws IOException {
      return new PlaceJob(order, where, where.fetch(depot));
    }
  }

  /** A row that makes no sense. */
  record Senseless(long order, String id, String why) implements Candidate {

    @Override
    public PlaceJob locate(Depot depot, Spool spool) {
      throw new UnreadableInputException(id, why);
    }
  }

  /** A row. */
  record OfRow(long order, Entry entry) implements Candidate {

    @Override
    public String id() {
      return entry.id();
    }

    @Override
    public PlaceJob locate(Depot depot, Spool spool) throws IOException {
      return new PlaceJob(order, spool.add(entry), entry);
    }
  }
}
