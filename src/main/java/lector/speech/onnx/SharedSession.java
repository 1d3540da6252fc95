package lector.speech.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A session on a model's file that all voices of the model share, so that it is in memory once.
 * Whoever opens it closes it; the last to do so frees it. Threads may run it at the same time.
 */
final class SharedSession implements AutoCloseable {

  private static final Map<Path, SharedSession> OPEN = new HashMap<>();

  private final Path file;
  private final OrtSession session;
  private int users;

  private SharedSession(Path file, OrtSession session) {
    this.file = file;
    this.session = session;
  }

  /** Opens a session, or joins those who have it open. */
  static SharedSession open(Path model) throws OrtException {
    Path file = model.toAbsolutePath().normalize();
    synchronized (OPEN) {
      SharedSession shared = OPEN.get(file);
      if (shared == null) {
        shared = new SharedSession(file, OnnxSessions.open(file));
        OPEN.put(file, shared);
      }
      shared.users++;
      return shared;
    }
  }

  /** A session that nobody joins. */
  static SharedSession alone(OrtSession session) {
    SharedSession alone = new SharedSession(Path.of(""), session);
    alone.users = 1;
    return alone;
  }

  /** What runs the model. */
  OrtSession session() {
    return session;
  }

  @Override
  public void close() {
    synchronized (OPEN) {
      users--;
      if (users == 0) {
        OPEN.remove(file, this);
        OnnxSessions.close(session);
      }
    }
  }
}
