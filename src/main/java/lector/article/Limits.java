package lector.article;

/**
 * How much of an input is taken in, so that one that was made to do harm does none.
 *
 * @param maxMebibytes the largest input, in mebibytes, 1 to 1024; option {@code --max-size}
 * @param maxUnpackedMebibytes the most that a compressed input may become when it is unpacked, in
 *     mebibytes, 1 to 4096; option {@code --max-unpacked}
 */
public record Limits(int maxMebibytes, int maxUnpackedMebibytes) {

  /** What holds unless something else is asked for. */
  public static final Limits DEFAULT = new Limits(Articles.DEFAULT_MAX_MEBIBYTES, 256);

  private static final int MEBIBYTE = 1 << 20;

  public Limits {
    if (maxMebibytes < 1 || maxMebibytes > 1024) {
      throw new IllegalArgumentException("a limit of " + maxMebibytes + " MiB: use 1 to 1024");
    }
    if (maxUnpackedMebibytes < 1 || maxUnpackedMebibytes > 4096) {
      throw new IllegalArgumentException(
          "a limit of " + maxUnpackedMebibytes + " MiB unpacked: use 1 to 4096");
    }
  }

  /** The most bytes that may come of unpacking. */
  public long unpackedBytes() {
    return (long) maxUnpackedMebibytes * MEBIBYTE;
  }

  /** What to say of an input that becomes larger. */
  public UnreadableInputException tooMuch(String input) {
    return new UnreadableInputException(
        input,
        "is more than " + maxUnpackedMebibytes + " MiB when it is unpacked: split it",
        "raise the limit with --max-unpacked");
  }
}
