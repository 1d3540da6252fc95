package lector.check.audio;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import lector.check.judge.JsonReader;
import lector.check.judge.MalformedFileException;

/** How loud a file should be: as the manifest beside it says that its maker wanted it. */
final class LoudnessTarget {

  private static final double USUAL_LUFS = -16;

  private LoudnessTarget() {}

  /** The loudness in LUFS; what podcast players expect, where no manifest says another. */
  static double of(Path file) {
    try {
      JsonNode manifest = JsonReader.object(file.resolveSibling("episode.json"));
      return manifest.path("loudness").path("targetLufs").asDouble(USUAL_LUFS);
    } catch (MalformedFileException | IOException e) {
      return USUAL_LUFS; // that the manifest is missing or damaged, others find
    }
  }
}
