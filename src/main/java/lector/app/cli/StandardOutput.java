package lector.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** Standard output for sound: says so when nobody reads it any more, which a print stream hides. */
final class StandardOutput extends FilterOutputStream {

  private final PrintStream stream;

  StandardOutput(PrintStream stream) {
    super(stream);
    this.stream = stream;
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    stream.write(bytes, from, count);
    flush();
  }

  @Override
  public void flush() throws IOException {
    if (stream.checkError()) {
      throw new ClosedException();
    }
  }

  /** Whoever read it has gone. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedException() {
      super("can't be written: nobody reads it any more");
    }
  }
}
