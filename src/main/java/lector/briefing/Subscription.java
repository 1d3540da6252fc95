package lector.briefing;

/**
 * A feed that is listened to.
 *
 * @param url address of the feed, or the path of a file
 * @param name what to call it when its items are told
 * @param weight how much it counts, above 0; 1 is usual
 */
public record Subscription(String url, String name, double weight) {

  /** The same feed under another name. */
  public Subscription named(String newName) {
    return new Subscription(url, newName, weight);
  }
}
