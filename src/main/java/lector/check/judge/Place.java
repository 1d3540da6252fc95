package lector.check.judge;

/**
 * Where something is wrong.
 *
 * @param file the file, as seen from what was checked
 * @param at the line or item in it; empty for all of it
 */
public record Place(String file, String at) {

  /** All of a file. */
  public static Place of(String file) {
    return new Place(file, "");
  }

  /** A part of the same file. */
  public Place at(String part) {
    return new Place(file, part);
  }

  /** A line of the same file, counted from 1. */
  public Place line(int number) {
    return at("line " + number);
  }

  @Override
  public String toString() {
    return at.isEmpty() ? file : file + ", " + at;
  }
}
