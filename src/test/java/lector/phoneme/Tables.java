package lector.phoneme;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small tables for tests: no voice is needed. */
final class Tables {

  private Tables() {}

  static SortedTable of(Map<String, String> entries) {
    Map<String, byte[]> bytes = new HashMap<>();
    entries.forEach((key, value) -> bytes.put(key, value.getBytes(StandardCharsets.UTF_8)));
    return ofBytes(bytes);
  }

  private static SortedTable ofBytes(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      SortedTable.write(entries, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SortedTable(out.toByteArray());
  }

  /**
   * A tagger.
   *
   * @param tags the tags by number
   * @param only the tag of each token that has but one
   * @param frequent the word forms that features may name
   * @param weights for each feature the weights of tags, in tenths
   */
  static Tagger tagger(
      List<String> tags,
      Map<String, String> only,
      List<String> frequent,
      Map<String, Map<String, Integer>> weights) {
    Map<String, byte[]> entries = new HashMap<>();
    entries.put(Tagger.TAGS, String.join(" ", tags).getBytes(StandardCharsets.UTF_8));
    only.forEach(
        (token, tag) ->
            entries.put(Tagger.UNAMBIGUOUS + token, new byte[] {(byte) tags.indexOf(tag)}));
    frequent.forEach(form -> entries.put(Tagger.FREQUENT + form, new byte[0]));
    weights.forEach((feature, byTag) -> entries.put(feature, weights(tags, byTag)));
    return new Tagger(ofBytes(entries));
  }

  private static byte[] weights(List<String> tags, Map<String, Integer> byTag) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    byTag.forEach(
        (tag, weight) -> {
          try {
            out.writeByte(tags.indexOf(tag));
            out.writeShort(weight);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return bytes.toByteArray();
  }
}
