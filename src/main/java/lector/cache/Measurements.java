package lector.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalDouble;

/**
 * Numbers that take a while to measure, kept in a folder so that each is measured once. Safe for
 * use by many threads and processes; two that want the same number at once both measure it.
 */
public final class Measurements {

  /** Measures a number. */
  public interface Measure<E extends Exception> {
    double measure() throws E;
  }

  private static final long MAX_BYTES = 1 << 20;

  private final BlobCache cache;

  private Measurements(BlobCache cache) {
    this.cache = cache;
  }

  /**
   * Numbers that are kept in a folder.
   *
   * @param folder where they lie; made when the first is measured
   */
  public static Measurements in(Path folder) {
    return new Measurements(BlobCache.open(folder, MAX_BYTES));
  }

  /**
   * A number, which is measured if it is not known.
   *
   * @param name what it depends on ({@link Key#name})
   * @param measure measures it
   */
  public <E extends Exception> double get(String name, Measure<E> measure) throws E {
    OptionalDouble known = known(name);
    if (known.isPresent()) {
      return known.getAsDouble();
    }
    double measured = measure.measure();
    cache.put(name, StandardCharsets.US_ASCII.encode(Double.toString(measured)));
    return measured;
  }

  /** A number, if it was measured before. */
  public OptionalDouble known(String name) {
    return cache
        .get(name)
        .map(bytes -> StandardCharsets.US_ASCII.decode(ByteBuffer.wrap(bytes)).toString())
        .map(Double::parseDouble)
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }
}
