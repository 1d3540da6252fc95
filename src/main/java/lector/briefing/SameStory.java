package lector.briefing;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether two items tell the same story: because they stand for the same page, because one
 * is a copy of the other, or because two newsrooms wrote of the same event.
 */
final class SameStory {

  /** Texts with fewer runs of words can't be told to be copies. */
  private static final int ENOUGH_RUNS = 15;

  /** A copy has this share of the shorter text's runs of words. */
  private static final double COPIED = 0.4;

  /** A text that is so many times longer does not copy another but gathers many. */
  private static final double GATHERED = 8;

  /** Reports of one event are not further apart. */
  private static final Duration APART = Duration.ofDays(3);

  /** The sum from which two reports are of one event; fitted to pairs of reports. */
  private static final double ALIKE = 1.3;

  /** Reports of one event have this much of their words in common, whatever their titles. */
  private static final double LEAST_WORDS = 0.25;

  private SameStory() {}

  static boolean test(Profile a, Profile b) {
    if (!Collections.disjoint(a.keys(), b.keys()) || areCopies(a.signature(), b.signature())) {
      return true;
    }
    boolean sameFeed = a.item().feed().url().equals(b.item().feed().url());
    return !sameFeed && !areFarApart(a, b) && tellOfOneEvent(a, b);
  }

  static boolean areCopies(Signature a, Signature b) {
    int shorter = Math.min(a.runs(), b.runs());
    return shorter >= ENOUGH_RUNS
        && Math.max(a.runs(), b.runs()) <= GATHERED * shorter
        && a.containment(b) >= COPIED;
  }

  private static boolean areFarApart(Profile a, Profile b) {
    Optional<Duration> apart =
        a.item()
            .published()
            .flatMap(one -> b.item().published().map(other -> Duration.between(one, other)));
    return apart.map(Duration::abs).filter(d -> d.compareTo(APART) > 0).isPresent();
  }

  /**
   * Titles, words and names are weighed together: two quakes have like titles but not the same
   * names, two reports from one town have its name but not the same words.
   */
  private static boolean tellOfOneEvent(Profile a, Profile b) {
    double titles = overlap(a.titleTerms(), b.titleTerms());
    double words = a.terms().cosine(b.terms());
    double names = overlap(a.names(), b.names());
    return titles + 1.5 * words + 0.25 * names >= ALIKE && words >= LEAST_WORDS;
  }

  /** Dice's coefficient. */
  private static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long common = a.stream().filter(b::contains).count();
    return 2.0 * common / (a.size() + b.size());
  }
}
