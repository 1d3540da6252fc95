package lector.app;

import lector.cache.BlobCache;
import lector.install.UserFolders;

/** What is kept between runs in the user's cache folder. */
public final class Caches {

  /** How large the cache of sounds may grow unless the user says otherwise: some six hours. */
  public static final int DEFAULT_MEBIBYTES = 1024;

  private Caches() {}

  /**
   * Spoken sentences and encoded stretches.
   *
   * @param mebibytes how large it may be
   */
  public static BlobCache sounds(int mebibytes) {
    return BlobCache.open(UserFolders.cache().resolve("sounds"), (long) mebibytes << 20);
  }
}
