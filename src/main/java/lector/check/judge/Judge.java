package lector.check.judge;

/**
 * Looks at one matter.
 *
 * @param <T> what it judges
 */
public interface Judge<T> {

  /** Judges something, and adds what is wrong with it to the findings. */
  void judge(T subject, Findings findings);
}
