package lector.check.audio;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import lector.check.judge.MalformedFileException;
import lector.episode.Timeline;

/**
 * A chapter, wherever it was read.
 *
 * @param startMillis where it starts in the audio, inclusive
 * @param endMillis where it ends, exclusive
 * @param title its title
 */
public record ChapterSpan(long startMillis, long endMillis, String title) {

  /** The chapters of a timeline. */
  public static List<ChapterSpan> of(Timeline timeline) {
    return timeline.chapters().stream()
        .map(
            chapter ->
                new ChapterSpan(
                    timeline.millis(chapter.startSample()),
                    timeline.millis(chapter.endSample()),
                    chapter.title()))
        .toList();
  }

  /**
   * The CHAP frames of a tag, in the order in which they stand there (ID3v2 Chapter Frame Addendum
   * 1.0, section 3.1).
   */
  public static List<ChapterSpan> of(Id3Tag tag) throws MalformedFileException {
    List<ChapterSpan> chapters = new ArrayList<>();
    for (Id3Frame frame : tag.all("CHAP")) {
      try {
        ByteBuffer in = frame.fields();
        Id3Frame.name(in);
        long start = Integer.toUnsignedLong(in.getInt());
        long end = Integer.toUnsignedLong(in.getInt());
        in.getLong();
        String title =
            Id3Tag.frames(in, tag.version()).stream()
                .filter(inner -> inner.id().equals("TIT2"))
                .findFirst()
                .map(Id3Frame::text)
                .orElse("");
        chapters.add(new ChapterSpan(start, end, title));
      } catch (BufferUnderflowException e) {
        throw new MalformedFileException("chapter " + (chapters.size() + 1), "its frame is cut");
      }
    }
    return chapters;
  }

  @Override
  public String toString() {
    return "\"%s\" from %d to %d ms".formatted(title, startMillis, endMillis);
  }
}
