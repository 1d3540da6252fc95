package lector.speech.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        rows("voices.tsv").stream()
            .map(
                row ->
                    new CatalogVoice(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4),
                        row.get(5),
                        Double.parseDouble(row.get(6))))
            .toList(),
        rows("packages.tsv").stream()
            .map(row -> new PackageFile(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
            .toList());
  }

  /** A voice by its name. */
  Optional<CatalogVoice> voice(String name) {
    return voices.stream().filter(voice -> voice.name().equals(name)).findFirst();
  }

  /** The name of the bundle that a voice comes with; a bundle's name is its own. */
  Optional<String> bundleOf(String name) {
    return voices.stream()
        .filter(voice -> voice.name().equals(name) || voice.bundle().equals(name))
        .map(CatalogVoice::bundle)
        .findFirst();
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
