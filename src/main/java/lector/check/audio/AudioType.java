package lector.check.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells what kind of audio a file holds, whatever its name says. */
public final class AudioType {

  private static final int ENOUGH_BYTES = 12;

  private AudioType() {}

  /** The media type that the first bytes of a file say, as a feed names it. */
  public static String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(ENOUGH_BYTES);
      String text = new String(start, StandardCharsets.ISO_8859_1);
      if (text.startsWith("ID3") || MpegHeader.at(ByteBuffer.wrap(start), 0).isPresent()) {
        return "audio/mpeg";
      } else if (text.startsWith("RIFF")) {
        return "audio/wav";
      } else if (text.startsWith("ftyp", 4)) {
        return text.startsWith("M4B ", 8) ? "audio/x-m4b" : "audio/x-m4a";
      } else if (text.startsWith("OggS")) {
        return "audio/ogg";
      }
      return text.startsWith("fLaC") ? "audio/flac" : "of no known type";
    }
  }
}
