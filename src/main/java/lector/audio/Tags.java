package lector.audio;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a file says about itself. An empty text is left out.
 *
 * @param title title of the episode
 * @param artist who made it
 * @param album the show
 * @param date the day it is published under
 * @param comment a summary, and what else a listener should know
 * @param language BCP 47 tag of the language spoken
 * @param lyrics all that is said
 * @param url where the article is
 * @param encoder the program that made the file
 * @param cover the cover
 * @param chapters the chapters, in order
 */
public record Tags(
    String title,
    String artist,
    String album,
    LocalDate date,
    String comment,
    String language,
    String lyrics,
    Optional<URI> url,
    String encoder,
    Optional<Picture> cover,
    List<ChapterMark> chapters) {

  public Tags {
    chapters = List.copyOf(chapters);
  }
}
