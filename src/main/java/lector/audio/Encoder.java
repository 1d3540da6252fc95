package lector.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lector.cache.BlobCache;

/** Writes and tags audio files of one format. The bytes depend on samples and tags alone. */
public interface Encoder {

  /** Name of the format, as users give it; also the file's extension. */
  String format();

  /** Media type of the file. */
  String mediaType();

  /**
   * Loads what the first samples would have to wait for. May be called before, beside other work.
   */
  default void load() {}

  /**
   * Encodes all samples.
   *
   * @param file where to write; an existing file is replaced
   * @param workers how many threads may work at once, at least 1; does not change the bytes
   * @throws IOException if the samples can't be read or the file can't be written
   */
  void encode(SampleSource source, Path file, int workers) throws IOException;

  /**
   * Encodes all samples, listens to the result, and turns peaks down that are too high in it.
   *
   * @param cache where what was encoded before may be found; does not change the bytes
   * @return how loud the file is as decoded
   * @throws IOException if it can't be written, or not be decoded
   */
  default Measurement encodeAndHear(SampleSource source, Path file, int workers, BlobCache cache)
      throws IOException {
    return PeakLimit.keep(
        source,
        limited -> {
          encode(limited, file, workers);
          return Measurement.of(file);
        },
        Measurement::truePeakDbtp);
  }

  /**
   * Puts tags into a file that {@link #encode} wrote and that has none yet.
   *
   * @throws IOException if the file can't be read or written
   */
  void tag(Path file, Tags tags) throws IOException;

  /** An encoder of every format there is. */
  static List<Encoder> all() {
    return Quality.SPEECH.encoders();
  }

  /** The encoder of a format, if there is one. */
  static Optional<Encoder> of(String format) {
    return Quality.SPEECH.encoder(format);
  }
}
