package lector.publish;

import java.util.stream.Stream;

/** Names and values of attributes, in turn. */
final class Attributes {

  private Attributes() {}

  /** The first and then the others. */
  static String[] join(String[] first, String... others) {
    return Stream.of(first, others).flatMap(Stream::of).toArray(String[]::new);
  }
}
