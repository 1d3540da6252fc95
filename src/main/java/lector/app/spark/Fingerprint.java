package lector.app.spark;

import java.nio.ByteBuffer;
import lector.cache.Key;
import lector.publish.show.Show;

/** Names what decides how all episodes of a run are made. */
final class Fingerprint {

  private Fingerprint() {}

  /**
   * The name.
   *
   * @param options what the command line and the show's frame say
   * @param show of which only what stands in audio files counts
   */
  static String of(String options, Show show, byte[] cover) {
    Key key = new Key("batch options 1").add(options);
    key.add(show.title()).add(show.author()).add(show.baseUrl().toString());
    key.add(ByteBuffer.wrap(cover));
    return key.name();
  }
}
