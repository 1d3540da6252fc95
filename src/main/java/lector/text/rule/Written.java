package lector.text.rule;

/** Regular expressions for the parts that several rules are made of. */
public final class Written {

  /** Not after the beginning of the same word. */
  public static final String START = "(?<![\\p{L}\\p{M}\\p{N}])";

  /** Not before more of the same word. */
  public static final String END = "(?![\\p{L}\\p{M}\\p{N}])";

  private static final String GROUPED =
      "\\d{1,3}(?:[,\\u00A0\\u2009\\u202F]\\d{3}){1,6}(?![,]?\\d)"
          + "|[1-9]\\d{0,2}(?: \\d{3}){2,5}(?! ?\\d)";
  private static final String INDIAN = "\\d{1,2}(?:,\\d{2}){1,5},\\d{3}(?![,]?\\d)";

  /** Digits, with or without separators. */
  public static final String INTEGER = "(?:" + GROUPED + "|" + INDIAN + "|\\d{1,60}(?!\\d))";

  /** A number without a sign, with or without decimals. */
  public static final String NUMBER =
      "(?:" + INTEGER + "(?:\\.\\d{1,60}+)?|\\.\\d{1,60}+)(?!\\d|[.,]\\d)";

  /** A minus or plus that belongs to the number after it. */
  public static final String SIGN = "(?<![\\p{L}\\p{N}.)%°])[-−+]";

  /** What stands between the ends of a range. */
  public static final String TO = "(?: ?[–—-] ?| to )";

  /** Powers of ten that follow a number. */
  public static final String MAGNITUDE =
      "(?:hundred|thousand|million|billion|trillion|quadrillion|lakh crore|lakh|crore)";

  private Written() {}

  /** Whether a character is a narrow or no-break space, which may divide the digits of a number. */
  public static boolean isThinSpace(char c) {
    return c == '\u00A0' || c == '\u2009' || c == '\u202F';
  }
}
