package lector.publish.show;

import java.util.Optional;

/**
 * One of the documents that list a show's episodes. Up to a thousand episodes there is one. Above,
 * the oldest lie in archives of 500, counted from the oldest, and the current document has the
 * newest 501 to 1,000: each episode is in one document, and an archive changes only when something
 * in it does (archived feeds: RFC 5005, section 4).
 *
 * @param number which archive it is, from 1 for the oldest; 0 for the current document
 * @param archives how many archives there are
 */
public record ListPage(int number, int archives) {

  private static final int MOST = 1000;
  private static final int OF_ARCHIVE = 500;

  /** The current document of a show. */
  public static ListPage current(int episodes) {
    return new ListPage(0, (Math.max(0, episodes - MOST) + OF_ARCHIVE - 1) / OF_ARCHIVE);
  }

  /** Whether it is the one with the newest episodes. */
  public boolean isCurrent() {
    return number == 0;
  }

  /**
   * How many episodes are in it.
   *
   * @param episodes how many the show has
   */
  public int size(int episodes) {
    return isCurrent() ? episodes - archives * OF_ARCHIVE : OF_ARCHIVE;
  }

  /** The document with the episodes before these. */
  public Optional<ListPage> older() {
    int older = isCurrent() ? archives : number - 1;
    return older > 0 ? Optional.of(new ListPage(older, archives)) : Optional.empty();
  }

  /** The document with the episodes after these. */
  public Optional<ListPage> newer() {
    return isCurrent()
        ? Optional.empty()
        : Optional.of(new ListPage(number < archives ? number + 1 : 0, archives));
  }

  /**
   * The name of its file.
   *
   * @param current the name of the current document's, such as {@code feed.xml}
   */
  public String file(String current) {
    int dot = current.lastIndexOf('.');
    return isCurrent()
        ? current
        : current.substring(0, dot) + "-" + number + current.substring(dot);
  }

  /** The number of the archive that a file is; 0 if it is none. */
  public static int archive(String file, String current) {
    int dot = current.lastIndexOf('.');
    String digits =
        file.startsWith(current.substring(0, dot) + "-") && file.endsWith(current.substring(dot))
            ? file.substring(dot + 1, Math.max(dot + 1, file.length() - current.length() + dot))
            : "";
    return digits.matches("[1-9]\\d{0,8}") ? Integer.parseInt(digits) : 0;
  }
}
