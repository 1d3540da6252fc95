package lector.publish.cover;

import java.util.ArrayList;
import java.util.List;

/**
 * How a title is divided into lines, and how large it is set: of all ways, the one with the largest
 * letters.
 *
 * @param lines the lines
 * @param size length of an em
 */
record TitleSetting(List<String> lines, double size) {

  /** Distance of two baselines, in ems. */
  static final double LEADING = 1.12;

  /**
   * Sets a title into a box: tries every length that a line can have, and fills lines up to it.
   *
   * @param maxSize the largest em wanted
   */
  static TitleSetting of(
      String title, Lettering letters, double width, double height, double maxSize) {
    List<String> words = List.of(title.strip().split("\\s+"));
    TitleSetting best = new TitleSetting(words, 0);
    for (int start = 0; start < words.size(); start++) {
      for (int end = start + 1; end <= words.size(); end++) {
        double limit = letters.width(String.join(" ", words.subList(start, end)));
        List<String> lines = fill(words, limit, letters);
        double size = Math.min(maxSize, fitting(lines, letters, width, height));
        boolean evener = size == best.size() && lines.size() == best.lines().size();
        if (size > best.size() || (evener && limit < widest(best.lines(), letters))) {
          best = new TitleSetting(lines, size);
        }
      }
    }
    return best;
  }

  private static List<String> fill(List<String> words, double limit, Lettering letters) {
    List<String> lines = new ArrayList<>();
    for (String word : words) {
      int last = lines.size() - 1;
      String longer = last < 0 ? word : lines.get(last) + " " + word;
      if (last < 0 || letters.width(longer) > limit) {
        lines.add(word);
      } else {
        lines.set(last, longer);
      }
    }
    return lines;
  }

  private static double fitting(
      List<String> lines, Lettering letters, double width, double height) {
    double tall = (lines.size() - 1) * LEADING + Lettering.CAP_HEIGHT / 1000;
    return Math.min(width * 1000 / widest(lines, letters), height / tall);
  }

  private static double widest(List<String> lines, Lettering letters) {
    return lines.stream().mapToDouble(letters::width).max().orElse(1);
  }
}
