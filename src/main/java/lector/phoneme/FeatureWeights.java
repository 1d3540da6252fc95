package lector.phoneme;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each feature speaks for a reading. Features are kept as 32-bit hashes of their names, so
 * the table is small and ready as soon as it is read; one name in some 50,000 that is not in it
 * gets another's weight by chance. Immutable.
 *
 * <p>The file: a line of text that says what it is; the number of features; their hashes, sorted;
 * for each a signed byte, its weight in {@value #STEPS}ths. Numbers are big-endian 32-bit.
 */
final class FeatureWeights {

  private static final int STEPS = 64;

  private final int[] hashes;
  private final byte[] weights;

  private FeatureWeights(int[] hashes, byte[] weights) {
    this.hashes = hashes;
    this.weights = weights;
  }

  /**
   * Reads a table.
   *
   * @param in what {@link #write} wrote; is not closed
   */
  static FeatureWeights read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    while (data.readByte() != '\n') {
      // The first line is for people.
    }
    int[] hashes = new int[data.readInt()];
    byte[] block = new byte[4 * hashes.length];
    data.readFully(block);
    ByteBuffer.wrap(block).asIntBuffer().get(hashes);
    byte[] weights = new byte[hashes.length];
    data.readFully(weights);
    return new FeatureWeights(hashes, weights);
  }

  /**
   * Writes a table. Weights that round to nothing are left out, those out of range cut.
   *
   * @param weights by {@link #name}
   * @param title what the table is and where it comes from, on one line
   * @param out where to; is not closed
   */
  static void write(Map<String, Double> weights, String title, OutputStream out)
      throws IOException {
    TreeMap<Integer, Byte> sorted = new TreeMap<>();
    // In the order of names, so that of two names with one hash the same always wins.
    new TreeMap<>(weights)
        .forEach(
            (name, weight) -> {
              long steps = Math.round(weight * STEPS);
              if (steps != 0) {
                long cut = Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, steps));
                sorted.put(hash(name), (byte) cut);
              }
            });
    DataOutputStream data = new DataOutputStream(out);
    data.write((title + "\n").getBytes(StandardCharsets.UTF_8));
    data.writeInt(sorted.size());
    for (int hash : sorted.keySet()) {
      data.writeInt(hash);
    }
    for (byte weight : sorted.values()) {
      data.writeByte(weight);
    }
    data.flush();
  }

  /** The name of a feature that speaks for a reading, or for a kind of readings. */
  static String name(String reading, String feature) {
    return reading + "|" + feature;
  }

  /** How much a feature speaks for (or, below zero, against) a reading; 0 if nothing is known. */
  double get(String reading, String feature) {
    int place = Arrays.binarySearch(hashes, hash(name(reading, feature)));
    return place < 0 ? 0 : (double) weights[place] / STEPS;
  }

  /** FNV-1a over the characters, then MurmurHash3's last steps, which spread it. */
  private static int hash(String name) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x01000193;
    }
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
