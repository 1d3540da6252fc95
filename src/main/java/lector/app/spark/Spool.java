package lector.app.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of a table one behind the other, so that each can be fetched by itself: whoever makes
 * an episode reads the one row, and nothing need be shuffled between executors.
 */
final class Spool implements AutoCloseable {

  private final Depot depot;
  private final String path;
  private @Nullable OutputStream out;
  private long offset;

  /**
   * Prepares a file, which is there once there is a row.
   *
   * @param path its path
   */
  Spool(Depot depot, String path) {
    this.depot = depot;
    this.path = path;
  }

  /** Writes a row. */
  Where add(Entry entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream row = new ObjectOutputStream(bytes)) {
      row.writeObject(entry);
    }
    OutputStream file = out == null ? depot.create(path) : out;
    out = file;
    bytes.writeTo(file);
    Where where = new Where.InSpool(path, offset, bytes.size());
    offset += bytes.size();
    return where;
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
