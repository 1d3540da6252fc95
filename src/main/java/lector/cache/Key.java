package lector.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names bytes by what they are made of: the SHA-256 of all its parts. Each part is hashed with its
 * length, so that no two lists of parts run into the same name. For use by one thread.
 */
public final class Key {

  private final MessageDigest digest;

  /**
   * Begins a name.
   *
   * @param kind what the bytes are, and the version of their form
   */
  public Key(String kind) {
    digest = sha256();
    add(kind);
  }

  /** Adds text. */
  public Key add(String text) {
    return add(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Adds bytes: those that remain in the buffer. */
  public Key add(ByteBuffer bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.remaining()));
    digest.update(bytes);
    return this;
  }

  /** SHA-256 of a file's content, in lower-case hexadecimal. */
  public static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digest = new DigestInputStream(in, sha256())) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  /** The name, in lower-case hexadecimal. Ends the use of this object. */
  public String name() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
