package lector.publish.write;

import java.util.stream.Stream;

/** Names and values of attributes, in turn. */
public final class Attributes {

  private Attributes() {}

  /** The first and then the others. */
  public static String[] join(String[] first, String... others) {
    return Stream.of(first, others).flatMap(Stream::of).toArray(String[]::new);
  }
}
