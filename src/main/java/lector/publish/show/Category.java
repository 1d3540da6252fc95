package lector.publish.show;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lector.publish.write.Resources;

/**
 * A category of Apple Podcasts, the list that every directory uses.
 *
 * @param name the category, such as {@code Arts}
 * @param sub the subcategory, such as {@code Books}, where there is one
 */
public record Category(String name, Optional<String> sub) {

  /** Names of all categories, in the order of the list. */
  public static List<String> names() {
    return Resources.table(Category.class, "apple-categories.txt").stream()
        .map(line -> line.substring(0, line.indexOf(':')))
        .toList();
  }

  /** The subcategories of a category; empty if it has none or is none. */
  public static List<String> subcategories(String name) {
    return Resources.table(Category.class, "apple-categories.txt").stream()
        .filter(line -> line.startsWith(name + ":"))
        .flatMap(line -> Arrays.stream(line.substring(name.length() + 1).split(",")))
        .map(String::strip)
        .filter(sub -> !sub.isEmpty())
        .toList();
  }
}
