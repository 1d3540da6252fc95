package lector.script;

/** Calls a stretch of text by its first words. */
final class FirstWords {

  private static final int LONGEST = 50;

  private FirstWords() {}

  /** The first words, as many as fit into some fifty characters. */
  static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    String words = text.substring(0, end > 0 ? end : LONGEST);
    return words.replaceFirst("[\\s\\p{Punct}—–“‘]+$", "") + "…";
  }
}
