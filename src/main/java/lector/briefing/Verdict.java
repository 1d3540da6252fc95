package lector.briefing;

/**
 * What becomes of an item.
 *
 * @param fate whether it is told
 * @param reason why, in words for the listener
 */
public record Verdict(Fate fate, String reason) {

  /** What can become of an item. */
  public enum Fate {
    /** It is told. */
    TOLD,
    /** Another item tells the same; it is named as a source. */
    NAMED,
    /** It is left out. */
    OUT
  }

  static Verdict out(String reason) {
    return new Verdict(Fate.OUT, reason);
  }

  static Verdict named(Item lead) {
    return new Verdict(
        Fate.NAMED, "the same story as \"" + lead.title() + "\" in " + lead.feed().name());
  }

  static Verdict told(Telling telling, String note) {
    int all = telling.parts().size();
    String how =
        telling.isWhole()
            ? "whole, " + all + (all == 1 ? " sentence" : " sentences")
            : telling.chosen().cardinality() + " of " + all + " sentences";
    return new Verdict(
        Fate.TOLD,
        how + ", " + Math.round(telling.seconds()) + " s" + (note.isEmpty() ? "" : "; " + note));
  }
}
