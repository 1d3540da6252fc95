package lector.speech.install;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import lector.install.PackageFile;
import lector.speech.SpeechException;

/**
 * The voices that users add to the catalogue themselves, by a file with a line for each: the
 * columns of {@code voices.tsv}, then address, length in bytes and SHA-256 of each file.
 */
final class UserCatalog {

  /** The file's name. */
  static final String FILE = "voices.tsv";

  private static final int VOICE_COLUMNS = 7;
  private static final int FILE_COLUMNS = 3;
  private static final double MOST_GAIN_DB = 24;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
  private static final Pattern BUNDLE = Pattern.compile("piper:[A-Za-z0-9][A-Za-z0-9_.-]*");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern BYTES = Pattern.compile("[1-9][0-9]{0,11}");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Path file;
  private final Catalog builtIn;
  private final List<CatalogVoice> voices = new ArrayList<>();
  private final List<PackageFile> files = new ArrayList<>();
  private int line;
  private String name = "";

  private UserCatalog(Path file, Catalog builtIn) {
    this.file = file;
    this.builtIn = builtIn;
  }

  /**
   * Reads a user's catalogue.
   *
   * @param file need not be there
   * @param builtIn what none of its voices may be called like
   * @return the voices of both
   * @throws SpeechException if a line is not as it should be; it names file, line and column
   */
  static Catalog read(Path file, Catalog builtIn) {
    if (Files.notExists(file)) {
      return builtIn;
    }
    UserCatalog own = new UserCatalog(file, builtIn);
    try {
      for (String line : Files.readAllLines(file)) {
        own.line++;
        if (!line.isBlank() && !line.startsWith("#")) {
          own.add(List.of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new SpeechException(file.toString(), "can't be read as a catalogue in UTF-8", e);
    }
    return builtIn.with(own.voices, own.files);
  }

  private void add(List<String> columns) {
    name = columns.get(0).strip();
    int ofFiles = columns.size() - VOICE_COLUMNS;
    require(
        ofFiles > 0 && ofFiles % FILE_COLUMNS == 0,
        "has "
            + columns.size()
            + " columns, divided by tabs; a Piper voice with its description has 13");
    require(NAME.matcher(name).matches(), "the name must be of letters, digits, _ . -");
    String bundle = columns.get(1).strip();
    require(BUNDLE.matcher(bundle).matches(), "the bundle must be piper: and a name");
    require(
        builtIn.bundlesOf(name).isEmpty()
            && builtIn.bundlesOf(bundle).isEmpty()
            && voices.stream()
                .noneMatch(voice -> voice.name().equals(name) || voice.bundle().equals(bundle)),
        "there is another voice or bundle of this name");
    require(columns.get(2).strip().equals("piper"), "the engine can only be piper");
    require(
        ofFiles == 2 * FILE_COLUMNS, "a Piper voice has two files, NAME.onnx and NAME.onnx.json");
    String language = columns.get(3).strip();
    require(
        Locale.forLanguageTag(language).getLanguage().equals("en"),
        "the language can only be English, such as en-US");
    voices.add(
        new CatalogVoice(
            name,
            bundle,
            "piper",
            language,
            columns.get(4).strip(),
            columns.get(5).strip(),
            gain(columns.get(6).strip())));
    for (int at = VOICE_COLUMNS; at < columns.size(); at += FILE_COLUMNS) {
      files.add(file(bundle, columns.subList(at, at + FILE_COLUMNS)));
    }
  }

  private OptionalDouble gain(String text) {
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      double gain = Double.parseDouble(text);
      require(Math.abs(gain) <= MOST_GAIN_DB, "the gain is beyond 24 dB");
      return OptionalDouble.of(gain);
    } catch (NumberFormatException e) {
      throw problem("the gain must be a number of dB, or empty to have it measured");
    }
  }

  private PackageFile file(String bundle, List<String> columns) {
    String address = columns.get(0).strip();
    String bytes = columns.get(1).strip();
    String hash = columns.get(2).strip().toLowerCase(Locale.ROOT);
    require(isTrusted(address), "the address must begin with https://: " + address);
    require(BYTES.matcher(bytes).matches(), "the length must be a number of bytes: " + bytes);
    require(SHA256.matcher(hash).matches(), "the SHA-256 must be 64 hexadecimal digits: " + hash);
    return new PackageFile(bundle, PackageFile.HTTPS, address, "", Long.parseLong(bytes), hash);
  }

  /** A secure address, or one on this machine. */
  private static boolean isTrusted(String address) {
    try {
      URI uri = URI.create(address);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme())
              || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost())));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void require(boolean isSo, String problem) {
    if (!isSo) {
      throw problem(problem);
    }
  }

  private SpeechException problem(String problem) {
    return new SpeechException(name, "%s, line %d: %s".formatted(file, line, problem));
  }
}
