package lector.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lector.episode.OutputException;
import lector.episode.ShowTags;
import lector.episode.Workspace;
import lector.publish.CoverArt;
import lector.publish.Show;
import lector.speech.SpeechEngine;
import lector.text.TextFrontEnd;

/**
 * What making episodes needs: the output folder, the show, a voice. Voice and cover take the
 * longest to be ready, so they are made ready side by side.
 */
final class Studio implements AutoCloseable {

  private final Workspace workspace;
  private final TextFrontEnd frontEnd = new TextFrontEnd();
  private final CompletableFuture<SpeechEngine> engine;
  private final CompletableFuture<byte[]> cover;
  private final Show show;

  private Studio(
      Workspace workspace,
      CompletableFuture<SpeechEngine> engine,
      CompletableFuture<byte[]> cover,
      Show show) {
    this.workspace = workspace;
    this.engine = engine;
    this.cover = cover;
    this.show = show;
  }

  /**
   * Opens an output folder and starts to load the voice that the arguments ask for.
   *
   * @throws OutputException if the folder can't be written
   */
  static Studio open(Path folder, Arguments arguments) {
    Workspace workspace = Workspace.open(folder);
    CompletableFuture<SpeechEngine> engine =
        CompletableFuture.supplyAsync(() -> Voices.load(arguments));
    try {
      Show show = Show.load(folder);
      return new Studio(
          workspace, engine, CompletableFuture.supplyAsync(() -> cover(folder, show)), show);
    } catch (IOException e) {
      close(workspace, engine);
      throw new OutputException(folder, e);
    } catch (RuntimeException e) {
      close(workspace, engine);
      throw e;
    }
  }

  private static byte[] cover(Path folder, Show show) {
    try {
      return Files.readAllBytes(CoverArt.ensure(folder, show));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Workspace workspace() {
    return workspace;
  }

  TextFrontEnd frontEnd() {
    return frontEnd;
  }

  /** The voice, as soon as it is loaded. */
  SpeechEngine engine() {
    return result(engine);
  }

  ShowTags showTags() {
    return new ShowTags(show.title(), show.author(), show.baseUrl(), () -> result(cover));
  }

  private <T> T result(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException failure) {
        throw new OutputException(workspace.folder(), failure.getCause());
      } else if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      } else if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    // The painter of the cover works in the folder: no one else may, before it has ended.
    CompletableFuture.allOf(cover).exceptionally(failure -> null).join();
    close(workspace, engine);
  }

  private static void close(Workspace workspace, CompletableFuture<SpeechEngine> engine) {
    try {
      engine.join().close();
    } catch (CompletionException e) {
      // It was never loaded; who asked for it knows.
    }
    workspace.close();
  }
}
