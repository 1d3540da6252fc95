package lector.article;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up articles of all shapes, the same ones for the same seed. */
public final class RandomArticles {

  private static final String[] WORDS = {
    "tram", "the", "of", "Harbour", "1.", "3.14", "“no”", "why?", "rails,", "—", "Ada", "it", "is",
    "U.S.", "*", "_x_", "`go`", "[a](b)", "&amp;", "<b>", "\u00A0", "café", "~", "#", "(a)", "II"
  };

  private static final String[] PLAIN = {
    "\n",
    "\n\n",
    "\n\n- ",
    "\n1. ",
    "\n2. ",
    "\n(a) ",
    "\n\n* * *\n\n",
    "\n=====\n",
    "\n   ",
    "\n\nChapter 2\n\n",
    "\n\nWhy now?\n\n",
    "\r\n",
    "\n\n\n",
    "\t"
  };

  private static final String[] MARKDOWN = {
    "\n\n",
    "\n\n# ",
    "\n\n### ",
    "\n\n- ",
    "\n  - ",
    "\n1. ",
    "\n\n> ",
    "\n\n```java\n",
    "\n```\n\n",
    "\n\n| a | b |\n|---|---|\n| c | d |\n\n",
    "\n\n![alt](x.png)\n\n",
    "[^1] ",
    "\n\n[^1]: ",
    "\n\n---\n\n",
    "**",
    "![in](y)",
    "<!-- c -->",
    "\n\n<div>\n",
    "{% tag %}",
    "  \n",
    "\n\n1\\. "
  };

  private RandomArticles() {}

  /** A plain text. */
  public static String plain(long seed) {
    return text(seed, PLAIN);
  }

  /** A Markdown text. */
  public static String markdown(long seed) {
    return text(seed, MARKDOWN);
  }

  private static String text(long seed, String[] breaks) {
    Random random = new Random(seed);
    return IntStream.range(0, 2 + random.nextInt(25))
        .mapToObj(i -> words(random) + breaks[random.nextInt(breaks.length)])
        .collect(Collectors.joining("", "Start ", " end"));
  }

  private static String words(Random random) {
    return IntStream.range(0, 1 + random.nextInt(30))
        .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
        .collect(Collectors.joining(" "));
  }
}
