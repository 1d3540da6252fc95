package lector.speech.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import lector.install.PackageFile;

/**
 * The voices that can be installed, and what is fetched for them.
 *
 * @param voices all voices, in order
 * @param files the files of all bundles; those of one bundle in the order in which they are packed
 */
record Catalog(List<CatalogVoice> voices, List<PackageFile> files) {

  Catalog {
    voices = List.copyOf(voices);
    files = List.copyOf(files);
  }

  /** The catalogue of the program: the tables beside this class. */
  static Catalog builtIn() {
    return new Catalog(
        rows("voices.tsv").stream().map(Catalog::voice).toList(),
        rows("files.tsv").stream().map(Catalog::file).toList());
  }

  private static CatalogVoice voice(List<String> row) {
    return new CatalogVoice(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        row.get(5),
        row.get(6).isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(Double.parseDouble(row.get(6))));
  }

  private static PackageFile file(List<String> row) {
    return new PackageFile(
        row.get(0), row.get(1), row.get(2), row.get(3), Long.parseLong(row.get(4)), row.get(5));
  }

  /** This catalogue with more behind it. */
  Catalog with(List<CatalogVoice> moreVoices, List<PackageFile> moreFiles) {
    return new Catalog(
        Stream.concat(voices.stream(), moreVoices.stream()).toList(),
        Stream.concat(files.stream(), moreFiles.stream()).toList());
  }

  /** A voice by its name. */
  Optional<CatalogVoice> voice(String name) {
    return voices.stream().filter(voice -> voice.name().equals(name)).findFirst();
  }

  /**
   * The bundles that are meant by a name: a voice's, a bundle's own, or an engine's; or by several
   * voices joined by {@code +}. None if one of the names means nothing.
   */
  List<String> bundlesOf(String name) {
    List<List<String>> bundles =
        Stream.of(name.split("\\+", -1))
            .map(
                part ->
                    voices.stream()
                        .filter(
                            voice ->
                                List.of(voice.name(), voice.bundle(), voice.engine())
                                    .contains(part))
                        .map(CatalogVoice::bundle)
                        .distinct()
                        .toList())
            .toList();
    return bundles.contains(List.<String>of())
        ? List.of()
        : bundles.stream().flatMap(List::stream).distinct().toList();
  }

  /** The names of a bundle's voices. */
  List<String> voicesOf(String bundle) {
    return voices.stream()
        .filter(voice -> voice.bundle().equals(bundle))
        .map(CatalogVoice::name)
        .toList();
  }

  /** What is fetched for a bundle. */
  List<PackageFile> filesOf(String bundle) {
    return files.stream().filter(file -> file.bundle().equals(bundle)).toList();
  }

  private static List<List<String>> rows(String name) {
    try (InputStream in = Objects.requireNonNull(Catalog.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
