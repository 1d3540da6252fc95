package lector.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lector.article.Article;

/**
 * Where an article's episode would be filed in a folder without any other: for who must know which
 * of many articles get into one another's way before they are made.
 *
 * @param guid its identity
 * @param folder name of its folder
 */
public record Placement(String guid, String folder) {

  /**
   * Files an article.
   *
   * @param date the day to file it under if the article has none
   */
  public static Placement of(Article article, LocalDate date, ShowTags show) {
    Shelf empty = new Shelf(GuidRecord.NOWHERE, List.of(), Map.of(), GuidRecord.empty());
    Filing filing = Filing.of(article, date, empty, show, Set.of());
    return new Placement(filing.guid(), filing.folder());
  }

  /** A folder's name without the numbers that tell it from others of its day and title. */
  public static String unnumbered(String folder) {
    return folder.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d-.*?)(-\\d+)+$", "$1");
  }
}
