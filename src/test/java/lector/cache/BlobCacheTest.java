package lector.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlobCacheTest {

  private static final int KIBIBYTE = 1024;

  @TempDir Path folder;

  private BlobCache cache() {
    return BlobCache.open(folder.resolve("cache"), 10 * KIBIBYTE);
  }

  private static byte[] content(int number, int length) {
    byte[] content = new byte[length];
    Arrays.fill(content, (byte) number);
    return content;
  }

  private static void put(BlobCache cache, String name, byte[] content) {
    cache.put(name, ByteBuffer.wrap(content));
  }

  private Path file(String name) {
    return folder.resolve("cache").resolve(name);
  }

  private void use(String name, int minutesAgo) throws IOException {
    Instant time = Instant.now().minus(Duration.ofMinutes(minutesAgo));
    Files.setLastModifiedTime(file(name), FileTime.from(time));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void givesBackWhatWasPut() {
    put(cache(), "a", content(1, 5));
    assertArrayEquals(content(1, 5), cache().get("a").orElseThrow());
    assertEquals(Optional.empty(), cache().get("b"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4, 8, 9, 57})
  void takesATruncatedFileForMissing(int length) throws IOException {
    put(cache(), "a", content(1, 50));
    Files.write(file("a"), Arrays.copyOf(Files.readAllBytes(file("a")), length));
    assertEquals(Optional.empty(), cache().get("a"));
    assertEquals(List.of(), names());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 8, 57})
  void takesAFileWithOneWrongBitForMissing(int at) throws IOException {
    put(cache(), "a", content(1, 50));
    byte[] bytes = Files.readAllBytes(file("a"));
    bytes[at] ^= 4;
    Files.write(file("a"), bytes);
    assertEquals(Optional.empty(), cache().get("a"));
    put(cache(), "a", content(1, 50));
    assertTrue(cache().get("a").isPresent());
  }

  @Test
  void letsGoWhatWasNotUsedForLongest() throws IOException {
    try (BlobCache cache = cache()) {
      for (String name : List.of("a", "b", "c")) {
        put(cache, name, content(1, KIBIBYTE));
      }
      use("a", 3);
      use("b", 2);
      use("c", 1);
      assertTrue(cache.get("a").isPresent());
      put(cache, "d", content(1, 7 * KIBIBYTE));
    }
    assertEquals(List.of("a", "d"), names().stream().filter(name -> !name.equals("c")).toList());
  }

  @Test
  void staysWithinItsLimit() throws IOException {
    try (BlobCache cache = cache()) {
      for (int i = 0; i < 100; i++) {
        put(cache, "n" + i, content(i, KIBIBYTE));
        assertTrue(names().size() <= 12, () -> "more than the limit and an eighth");
      }
    }
    assertTrue(names().size() <= 9);
  }

  @Test
  void clearsAwayWhatADeadProcessWasWriting() throws IOException {
    Files.createDirectories(folder.resolve("cache"));
    Files.createFile(file("x.1-1.tmp"));
    Files.createFile(file("y.1-2.tmp"));
    use("x.1-1.tmp", 90);
    try (BlobCache cache = cache()) {
      put(cache, "a", content(1, 5));
    }
    assertEquals(List.of("a", "y.1-2.tmp"), names());
  }

  @Test
  void servesManyAtOnce() {
    BlobCache one = cache();
    BlobCache other = cache();
    List<Boolean> sound =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(
                i -> {
                  byte[] content = content(i % 20, KIBIBYTE);
                  put(i % 2 == 0 ? one : other, "n" + i % 20, content);
                  return (i % 3 == 0 ? one : other)
                      .get("n" + i % 20)
                      .map(found -> Arrays.equals(found, content))
                      .orElse(true);
                })
            .distinct()
            .toList();
    assertEquals(List.of(true), sound);
  }

  @Test
  void failsInSilence() throws IOException {
    Files.createFile(folder.resolve("cache"));
    BlobCache cache = cache();
    put(cache, "a", content(1, 5));
    assertEquals(Optional.empty(), cache.get("a"));
    cache.close();
  }

  @Test
  void namesListsOfPartsApart() {
    assertEquals(new Key("k").add("ab").name(), new Key("k").add("ab").name());
    assertNotEquals(new Key("k").add("ab").add("c").name(), new Key("k").add("a").add("bc").name());
    assertNotEquals(new Key("k").add("a").name(), new Key("ka").name());
  }
}
