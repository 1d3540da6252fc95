package lector.audio;

/**
 * A format that is written through FFmpeg.
 *
 * @param name what users call it; also the file's extension
 * @param mediaType media type of the file
 * @param codec FFmpeg's name of the encoder
 * @param container FFmpeg's name of the container
 * @param brand the major brand of an MP4 file, or the empty string
 * @param bitsPerSecond bit rate; 0 where the format loses nothing
 */
record CompressedFormat(
    String name,
    String mediaType,
    String codec,
    String container,
    String brand,
    int bitsPerSecond) {

  /** Advanced Audio Coding (ISO/IEC 14496-3), low complexity, for Apple's players. */
  static final CompressedFormat M4A =
      new CompressedFormat("m4a", "audio/x-m4a", "aac", "ipod", "M4A ", 64_000);

  /** The same as an audiobook, whose place players remember. */
  static final CompressedFormat M4B =
      new CompressedFormat("m4b", "audio/x-m4b", "aac", "ipod", "M4B ", 64_000);

  /** Opus in Ogg (RFC 7845). */
  static final CompressedFormat OPUS =
      new CompressedFormat("opus", "audio/ogg", "libopus", "opus", "", 32_000);

  /** FLAC (RFC 9639). */
  static final CompressedFormat FLAC =
      new CompressedFormat("flac", "audio/flac", "flac", "flac", "", 0);

  /** This format at another bit rate. */
  CompressedFormat at(int otherBitsPerSecond) {
    return new CompressedFormat(name, mediaType, codec, container, brand, otherBitsPerSecond);
  }

  /** Whether a cover is a stream of its own there; elsewhere it is a comment. */
  boolean hasPictureStream() {
    return !container.equals("opus");
  }

  /** Whether it is an MP4 file (ISO/IEC 14496-14). */
  boolean isMp4() {
    return !brand.isEmpty();
  }
}
