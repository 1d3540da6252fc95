package lector.check;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import lector.audio.Mp3Encoder;

/** Damage to sound, tags and pictures. */
final class AudioPlants {

  private AudioPlants() {}

  /** Puts other bytes in the place of the first run of these. */
  static Plant swap(String file, byte[] old, byte[] replacement) {
    return Plant.bytes(
        file,
        bytes -> {
          int at = find(bytes, old);
          byte[] changed = bytes.clone();
          System.arraycopy(replacement, 0, changed, at, replacement.length);
          return changed;
        });
  }

  /** Changes one of the bytes behind the first run of some. */
  static Plant change(String file, byte[] behind, int offset, int value) {
    return Plant.bytes(
        file,
        bytes -> {
          byte[] changed = bytes.clone();
          changed[find(bytes, behind) + behind.length + offset] = (byte) value;
          return changed;
        });
  }

  private static int find(byte[] bytes, byte[] wanted) {
    for (int at = 0; at + wanted.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    throw new AssertionError("not in the file: " + Arrays.toString(wanted));
  }

  /** Puts a tone in the place of the sound; the tag stays. */
  static Plant tone(String file, double seconds, double amplitude) {
    return folder -> {
      Path path = folder.resolve(file);
      Path sound = folder.resolve("tone.mp3");
      new Mp3Encoder().encode(new Sine(seconds, amplitude), sound, 1);
      byte[] old = Files.readAllBytes(path);
      int start = tagLength(old);
      byte[] fresh = Files.readAllBytes(sound);
      Files.delete(sound);
      byte[] all = Arrays.copyOf(old, start + fresh.length);
      System.arraycopy(fresh, 0, all, start, fresh.length);
      Files.write(path, all);
    };
  }

  /** Takes the tag away. */
  static Plant untag(String file) {
    return Plant.bytes(file, bytes -> Arrays.copyOfRange(bytes, tagLength(bytes), bytes.length));
  }

  /** Puts a tag of version 2.4 with nothing but a title in the tag's place. */
  static Plant retag(String file) {
    byte[] tag = "ID3\4\0\0\0\0\0\14TIT2\0\0\0\2\0\0\3T".getBytes(StandardCharsets.ISO_8859_1);
    return untag(file)
        .and(
            Plant.bytes(
                file,
                sound -> {
                  byte[] tagged = Arrays.copyOf(tag, tag.length + sound.length);
                  System.arraycopy(sound, 0, tagged, tag.length, sound.length);
                  return tagged;
                }));
  }

  /** Puts some bytes into the sound. */
  static Plant rubbish(String file) {
    return Plant.bytes(
        file,
        bytes -> {
          byte[] changed = bytes.clone();
          int at = (tagLength(bytes) + bytes.length) / 2;
          Arrays.fill(changed, at, at + 1000, (byte) 7);
          return changed;
        });
  }

  private static int tagLength(byte[] bytes) {
    return 10 + (bytes[6] << 21 | bytes[7] << 14 | bytes[8] << 7 | bytes[9]);
  }

  /** Draws another picture in a file's place. */
  static Plant picture(String file, String format, int width, int height, int type) {
    return folder -> {
      BufferedImage image = new BufferedImage(width, height, type);
      if (!ImageIO.write(image, format, folder.resolve(file).toFile())) {
        throw new IOException("no writer for " + format);
      }
    };
  }
}
