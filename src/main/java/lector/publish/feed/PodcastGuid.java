package lector.publish.feed;

import java.util.UUID;
import lector.episode.NameUuid;

/**
 * The identity of a feed: a UUID of version 5 (RFC 9562, section 5.5) of its address, without
 * scheme and trailing slashes, in the namespace that the {@code podcast:guid} tag lays down.
 */
final class PodcastGuid {

  private static final UUID NAMESPACE = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

  private PodcastGuid() {}

  static UUID of(String feedUrl) {
    String name = feedUrl.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "").replaceFirst("/+$", "");
    return NameUuid.of(NAMESPACE, name);
  }
}
