package lector.check;

/**
 * Looks at one matter.
 *
 * @param <T> what it judges
 */
interface Judge<T> {

  /** Judges something, and adds what is wrong with it to the findings. */
  void judge(T subject, Findings findings);
}
