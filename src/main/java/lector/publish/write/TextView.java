package lector.publish.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lector.episode.Episode;
import lector.episode.EpisodeView;

/** A view that is text: UTF-8, lines that end with a line feed. */
public abstract class TextView implements EpisodeView {

  private final String fileName;
  private final String mediaType;

  /**
   * Creates the view.
   *
   * @param fileName name of its file
   * @param mediaType the file's type
   */
  protected TextView(String fileName, String mediaType) {
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  @Override
  public final String fileName(Episode episode) {
    return fileName;
  }

  @Override
  public final String mediaType() {
    return mediaType;
  }

  @Override
  public final void write(Episode episode, Path file) throws IOException {
    Files.writeString(file, text(episode), StandardOpenOption.CREATE_NEW);
  }

  /** What the file says. */
  protected abstract String text(Episode episode);
}
