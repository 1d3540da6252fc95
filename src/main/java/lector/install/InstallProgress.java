package lector.install;

/** Hears how an installation goes. */
public interface InstallProgress {

  /** Something is begun, such as the fetching of a file, or has to be done again. */
  void said(String what);

  /** So much of the file that is being fetched is there. */
  default void fetched(long bytes, long ofBytes) {}
}
