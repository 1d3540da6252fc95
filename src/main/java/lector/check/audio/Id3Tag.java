package lector.check.audio;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lector.check.judge.MalformedFileException;

/**
 * An ID3v2 tag, versions 2.3 and 2.4 (id3.org, "ID3 tag version 2.3.0", section 3, and "2.4.0").
 *
 * @param version 3 or 4
 * @param length its length in the file, header included, in bytes
 * @param frames its frames, in order
 */
public record Id3Tag(int version, int length, List<Id3Frame> frames) {

  private static final int HEADER = 10;
  private static final int UNSYNCHRONISED = 0x80;
  private static final int EXTENDED = 0x40;

  public Id3Tag {
    frames = List.copyOf(frames);
  }

  /** The tag at the start of a file, if there is one. */
  static Optional<Id3Tag> read(ByteBuffer file) throws MalformedFileException {
    int length = file.limit();
    if (length < HEADER || file.get(0) != 'I' || file.get(1) != 'D' || file.get(2) != '3') {
      return Optional.empty();
    }
    int version = file.get(3);
    int flags = file.get(5);
    int size = synchsafe(file.getInt(6));
    if ((version != 3 && version != 4) || HEADER + size > length) {
      throw new MalformedFileException("tag", "its header is wrong: version 2." + version);
    }
    ByteBuffer body = file.slice(HEADER, size);
    if (version == 3 && (flags & UNSYNCHRONISED) != 0) {
      body = synchronised(body);
    }
    try {
      if ((flags & EXTENDED) != 0) {
        int extended = body.getInt();
        body.position(version == 3 ? extended + 4 : synchsafe(extended));
      }
      return Optional.of(new Id3Tag(version, HEADER + size, frames(body, version)));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new MalformedFileException("tag", "a frame reaches beyond the tag's end");
    }
  }

  /** Reads frames until the padding or the end. */
  static List<Id3Frame> frames(ByteBuffer in, int version) {
    List<Id3Frame> frames = new ArrayList<>();
    while (in.remaining() >= HEADER && in.get(in.position()) != 0) {
      byte[] id = new byte[4];
      in.get(id);
      int size = in.getInt();
      in.getShort();
      byte[] body = new byte[checked(version == 4 ? synchsafe(size) : size, in)];
      in.get(body);
      frames.add(new Id3Frame(new String(id, StandardCharsets.ISO_8859_1), body));
    }
    return frames;
  }

  private static int checked(int size, ByteBuffer in) {
    if (size < 0 || size > in.remaining()) {
      throw new BufferUnderflowException();
    }
    return size;
  }

  /** The frames of an identifier. */
  List<Id3Frame> all(String id) {
    return frames.stream().filter(frame -> frame.id().equals(id)).toList();
  }

  /** The text of the first frame of an identifier; empty if there is none. */
  public String text(String id) {
    return all(id).stream().findFirst().map(Id3Frame::text).orElse("");
  }

  private static int synchsafe(int size) {
    return (size & 0x7f)
        | (size >> 1 & 0x3f80)
        | (size >> 2 & 0x1f_c000)
        | (size >> 3 & 0xfe0_0000);
  }

  /** Takes out the zeros that were put after each 0xff. */
  private static ByteBuffer synchronised(ByteBuffer in) {
    ByteBuffer out = ByteBuffer.allocate(in.remaining());
    while (in.hasRemaining()) {
      byte b = in.get();
      out.put(b);
      if (b == (byte) 0xff && in.hasRemaining() && in.get(in.position()) == 0) {
        in.get();
      }
    }
    return out.flip();
  }
}
