package lector.check.audio;

import java.nio.ByteBuffer;
import java.util.Optional;
import lector.check.judge.MalformedFileException;

/**
 * The sound in an MP3 file, frame by frame, without decoding it.
 *
 * @param header header of the first frame
 * @param frames how many frames of sound there are
 * @param bytes how many bytes they and the Info frame have
 * @param info what the Info frame before them says, if there is one
 */
public record MpegStream(MpegHeader header, long frames, long bytes, Optional<Info> info) {

  private static final int ID3V1_LENGTH = 128;

  /**
   * What an Info or Xing frame says of the stream.
   *
   * @param frames how many frames follow
   * @param bytes how many bytes they and it have
   * @param skipped samples that the encoder put before and after the programme
   */
  record Info(long frames, long bytes, int skipped) {

    private static final int FRAMES_AND_BYTES = 3;

    /** Reads it from the first frame, if it is one. */
    static Optional<Info> of(ByteBuffer file, int place, MpegHeader header) {
      ByteBuffer in = file.slice(place, header.bytes());
      in.position(header.dataOffset());
      int name = in.remaining() < 120 + 24 ? 0 : in.getInt();
      boolean known = name == 0x496e666f || name == 0x58696e67; // "Info", "Xing"
      if (!known || (in.getInt() & FRAMES_AND_BYTES) != FRAMES_AND_BYTES) {
        return Optional.empty();
      }
      long frames = Integer.toUnsignedLong(in.getInt());
      long bytes = Integer.toUnsignedLong(in.getInt());
      int lame = header.dataOffset() + 120;
      int delays = in.getInt(lame + 20) & 0xff_ffff; // two numbers of 12 bits
      return Optional.of(new Info(frames, bytes, (delays >> 12) + (delays & 0xfff)));
    }
  }

  /**
   * Walks along the frames.
   *
   * @param start where the first one begins
   * @throws MalformedFileException if there is none, something else stands between them, or the
   *     last one is cut
   */
  static MpegStream read(ByteBuffer file, int start) throws MalformedFileException {
    MpegHeader first =
        MpegHeader.at(file, start)
            .orElseThrow(() -> new MalformedFileException("byte " + start, "no MP3 frame here"));
    if (start + first.bytes() > file.limit()) {
      throw new MalformedFileException("byte " + start, "the first frame is cut");
    }
    Optional<Info> info = Info.of(file, start, first);
    int at = start;
    long frames = 0;
    while (at < file.limit() && !isId3v1(file, at)) {
      int place = at;
      MpegHeader header =
          MpegHeader.at(file, at)
              .orElseThrow(
                  () -> new MalformedFileException("byte " + place, "this is no MP3 frame"));
      if (at + header.bytes() > file.limit()) {
        throw new MalformedFileException("byte " + at, "the last frame is cut");
      }
      at += header.bytes();
      frames++;
    }
    return new MpegStream(first, frames - (info.isPresent() ? 1 : 0), at - (long) start, info);
  }

  private static boolean isId3v1(ByteBuffer file, int at) {
    return file.limit() - at == ID3V1_LENGTH
        && file.get(at) == 'T'
        && file.get(at + 1) == 'A'
        && file.get(at + 2) == 'G';
  }

  /** Length of the programme in milliseconds, without what the encoder put around it. */
  public long millis() {
    long samples = frames * header.samples() - info.map(Info::skipped).orElse(0);
    return samples * 1000 / header.sampleRateHz();
  }
}
