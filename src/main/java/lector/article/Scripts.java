package lector.article;

import java.util.Optional;

/** Superscripts and subscripts as the characters that Unicode has for them. */
final class Scripts {

  private static final String PLAIN = "0123456789+-−=()";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

  private Scripts() {}

  /**
   * The text raised or lowered, if all its characters can be.
   *
   * @param element {@code sup} or {@code sub}, as HTML calls them
   */
  static Optional<String> of(String element, String text) {
    String to = element.equals("sup") ? SUPERSCRIPTS : SUBSCRIPTS;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int index = PLAIN.indexOf(text.charAt(i));
      if (index < 0) {
        return Optional.empty();
      }
      out.append(to.charAt(index));
    }
    return Optional.of(out.toString());
  }
}
