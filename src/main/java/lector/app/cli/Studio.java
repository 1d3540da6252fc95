package lector.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lector.episode.OutputException;
import lector.episode.ShowTags;
import lector.episode.Workspace;
import lector.publish.CoverArt;
import lector.publish.Show;
import lector.speech.SpeechEngine;

/**
 * What making episodes needs: the output folder, the show, a voice. Voice and cover take the
 * longest to be ready, so they are made ready beside the rest.
 */
final class Studio implements AutoCloseable {

  private final Workspace workspace;
  private final Ahead<SpeechEngine> voice;
  private final Ahead<byte[]> cover;
  private final Show show;

  private Studio(Workspace workspace, Ahead<SpeechEngine> voice, Ahead<byte[]> cover, Show show) {
    this.workspace = workspace;
    this.voice = voice;
    this.cover = cover;
    this.show = show;
  }

  /**
   * Opens an output folder.
   *
   * @param voice the voice, which the caller closes
   * @throws OutputException if the folder can't be written
   */
  static Studio open(Path folder, Ahead<SpeechEngine> voice) {
    Workspace workspace = Workspace.open(folder);
    try {
      Show show = Show.load(folder);
      return new Studio(workspace, voice, Ahead.start(() -> cover(folder, show)), show);
    } catch (IOException e) {
      workspace.close();
      throw new OutputException(folder, e);
    } catch (RuntimeException e) {
      workspace.close();
      throw e;
    }
  }

  private static byte[] cover(Path folder, Show show) {
    try {
      return Files.readAllBytes(CoverArt.ensure(folder, show));
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
  }

  Workspace workspace() {
    return workspace;
  }

  /** The voice, as soon as it is loaded. */
  SpeechEngine engine() {
    return voice.get();
  }

  ShowTags showTags() {
    return new ShowTags(show.title(), show.author(), show.baseUrl(), cover::get);
  }

  @Override
  public void close() {
    // The painter of the cover works in the folder: no one else may, before it has ended.
    cover.end(picture -> {});
    workspace.close();
  }
}
