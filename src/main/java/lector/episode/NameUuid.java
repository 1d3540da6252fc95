package lector.episode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of version 5, which are made of names and so stay the same (RFC 9562, section 5.5). */
public final class NameUuid {

  /** The namespace of addresses (RFC 9562, section 6.6). */
  public static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private NameUuid() {}

  /**
   * The UUID of a name.
   *
   * @param namespace what kind of name it is
   * @param name the name
   */
  public static UUID of(UUID namespace, String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      ByteBuffer space = ByteBuffer.allocate(2 * Long.BYTES);
      space
          .putLong(namespace.getMostSignificantBits())
          .putLong(namespace.getLeastSignificantBits());
      sha1.update(space.array());
      ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
      long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
      long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-1", e);
    }
  }
}
