package lector.speech.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lector.install.Download;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.speech.SpeechException;
import lector.speech.Voice;
import lector.speech.VoiceProvider;

/**
 * A folder of Piper voices as they are published: {@code NAME.onnx} with {@code NAME.onnx.json} or
 * {@code NAME.json} beside it. A voice is called by its file's name, without {@code .onnx}; a
 * speaker of a voice with several, {@code NAME#SPEAKER}.
 *
 * <p>A model is run in another form than it is published in ({@link PiperGraph}); that form is
 * kept, and made again when it isn't there. Safe for use by many threads.
 */
public final class PiperFolder {

  private static final String MODEL = ".onnx";

  private final Path folder;
  private final Path work;
  private final Map<Path, String> versions = new ConcurrentHashMap<>();

  /**
   * A folder.
   *
   * @param folder holds the voices
   * @param work where models are kept in the form in which they are run
   */
  public PiperFolder(Path folder, Path work) {
    this.folder = folder;
    this.work = work;
  }

  /**
   * The names of the voices, in order.
   *
   * @throws SpeechException if the folder can't be read
   */
  public List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(MODEL))
          .map(name -> name.substring(0, name.length() - MODEL.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new SpeechException(
          folder.toString(),
          "the folder of voices can't be read; give another with --voice-dir",
          e);
    }
  }

  /** The size of a voice's model, in bytes. */
  public long bytes(String name) {
    return folder.resolve(name + MODEL).toFile().length();
  }

  /** The speakers of a voice, as {@link #find} takes them; none where there is only one. */
  public List<String> speakers(String name) {
    List<String> speakers = new ArrayList<>();
    description(name).speakers().keySet().forEach(speaker -> speakers.add(name + "#" + speaker));
    return speakers;
  }

  /**
   * A voice, if the folder has it.
   *
   * @param name {@code NAME}, or {@code NAME#SPEAKER} for one of several speakers; without a
   *     speaker the first
   * @throws SpeechException if it is there and can't be used; the message says why
   */
  public Optional<VoiceProvider> find(String name) {
    String file = name.replaceFirst("#.*", "");
    Path shipped = folder.resolve(file + MODEL);
    if (!names().contains(file)) {
      return Optional.empty();
    }
    PiperDescription description = description(file);
    description.requireEnglish(name);
    String speaker = name.substring(Math.min(name.length(), file.length() + 1));
    long number =
        description
            .speaker(speaker)
            .orElseThrow(
                () ->
                    new SpeechException(
                        name,
                        "has no speaker \"" + speaker + "\"; it has " + some(speakers(file))));
    return Optional.of(provider(name, shipped, description, number));
  }

  private static String some(List<String> speakers) {
    int most = 5;
    return speakers.isEmpty()
        ? "only one, who is called without #"
        : speakers.size()
            + ", such as "
            + String.join(", ", speakers.stream().limit(most).toList());
  }

  private VoiceProvider provider(
      String name, Path shipped, PiperDescription description, long speaker) {
    Voice voice =
        new Voice(
            name, "piper", description.language(), "unknown", "NOASSERTION", version(shipped));
    return new VoiceProvider() {
      @Override
      public Voice voice() {
        return voice;
      }

      @Override
      public SpeechEngine load(UserLexicon lexicon) {
        return PiperVoices.load(
            packed(shipped, voice), description, speaker, voice, OptionalDouble.empty(), lexicon);
      }
    };
  }

  private PiperDescription description(String name) {
    Path json = folder.resolve(name + MODEL + ".json");
    Path other = folder.resolve(name + ".json");
    Path found = Files.exists(json) || Files.notExists(other) ? json : other;
    if (Files.notExists(found)) {
      throw new SpeechException(name, "needs its description beside it, " + json);
    }
    return PiperVoices.description(name, found);
  }

  private String version(Path shipped) {
    return versions.computeIfAbsent(
        shipped,
        file -> {
          try {
            return Download.sha256(file).substring(0, 16);
          } catch (IOException e) {
            throw new SpeechException(file.toString(), "can't be read: " + e.getMessage(), e);
          }
        });
  }

  /** The model as it is run; it appears whole. */
  private Path packed(Path shipped, Voice voice) {
    Path packed = work.resolve(voice.version() + MODEL);
    if (Files.exists(packed)) {
      return packed;
    }
    try {
      Path part = Files.createTempFile(Files.createDirectories(work), "part", MODEL);
      try {
        PiperVoices.pack(voice.name(), shipped, part);
        Files.move(part, packed, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      return packed;
    } catch (IOException e) {
      throw new SpeechException(
          voice.name(), "can't be made ready in " + work + ": " + e.getMessage(), e);
    }
  }
}
