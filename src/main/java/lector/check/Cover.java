package lector.check;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import lector.check.audio.ImageType;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;

/**
 * A picture, as far as its headers tell.
 *
 * @param place what the file is called
 * @param type its media type
 * @param width its width in pixels
 * @param height its height in pixels
 * @param isRgb whether it has three colours and no transparency
 * @param bytes size of the file
 */
record Cover(Place place, String type, int width, int height, boolean isRgb, long bytes) {

  private static final int PNG_HEADER = 16;
  private static final int PNG_RGB = 2;

  static Cover read(Path file, Place place) throws IOException, MalformedFileException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return switch (ImageType.at(bytes, 0)) {
        case ImageType.PNG -> png(bytes, place);
        case ImageType.JPEG -> jpeg(bytes, place);
        default -> throw new MalformedFileException("", "it is neither a JPEG nor a PNG");
      };
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new MalformedFileException("", "the picture is cut");
    }
  }

  /** Width, height and colours stand in the first chunk (PNG, section 11.2.2); IEND is the last. */
  private static Cover png(byte[] bytes, Place place) throws MalformedFileException {
    ByteBuffer in = ByteBuffer.wrap(bytes).position(PNG_HEADER);
    int width = in.getInt();
    int height = in.getInt();
    in.get();
    boolean isRgb = in.get() == PNG_RGB;
    if (bytes.length < 12 || ByteBuffer.wrap(bytes).getInt(bytes.length - 8) != 0x49454e44) {
      throw new MalformedFileException("", "the picture is cut");
    }
    return new Cover(place, ImageType.PNG, width, height, isRgb, bytes.length);
  }

  /** They stand in the start-of-frame segment (ITU-T T.81, section B.2.2); ffd9 is the end. */
  private static Cover jpeg(byte[] bytes, Place place) throws MalformedFileException {
    if (ByteBuffer.wrap(bytes).getShort(bytes.length - 2) != (short) 0xffd9) {
      throw new MalformedFileException("", "the picture is cut");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).position(2);
    while (true) {
      int marker = in.getShort() & 0xffff;
      int length = in.getShort() & 0xffff;
      boolean frame = marker >= 0xffc0 && marker <= 0xffcf;
      if (frame && marker != 0xffc4 && marker != 0xffc8 && marker != 0xffcc) {
        in.get();
        int height = in.getShort() & 0xffff;
        int width = in.getShort() & 0xffff;
        return new Cover(place, ImageType.JPEG, width, height, in.get() == 3, bytes.length);
      }
      in.position(in.position() + length - 2);
    }
  }
}
