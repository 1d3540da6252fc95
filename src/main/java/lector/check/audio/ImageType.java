package lector.check.audio;

/** Tells what kind of picture bytes are. */
public final class ImageType {

  public static final String JPEG = "image/jpeg";
  public static final String PNG = "image/png";

  /** A type byte and a description may stand before the picture in a tag. */
  private static final int MOST_BEFORE = 256;

  private ImageType() {}

  /** The type of the picture that begins soon after the start; "unknown" if there is none. */
  static String find(byte[] bytes) {
    for (int at = 0; at < Math.min(MOST_BEFORE, bytes.length - 8); at++) {
      String type = at(bytes, at);
      if (!type.isEmpty()) {
        return type;
      }
    }
    return "unknown";
  }

  /** The type of the picture that begins at a place; empty if it is neither JPEG nor PNG. */
  public static String at(byte[] bytes, int at) {
    if (starts(bytes, at, 0xff, 0xd8, 0xff)) {
      return JPEG;
    }
    return starts(bytes, at, 0x89, 'P', 'N', 'G') ? PNG : "";
  }

  private static boolean starts(byte[] bytes, int at, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
