package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameUuidTest {

  private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

  /** RFC 9562, appendix A.4. */
  @Test
  void givesTheExampleOfTheStandard() {
    assertEquals(
        UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
        NameUuid.of(DNS, "www.example.com"));
  }

  @Test
  void saysWhatItIs() {
    UUID uuid = NameUuid.of(NameUuid.URL, "https://example.org/ä");
    assertEquals(5, uuid.version());
    assertEquals(2, uuid.variant());
  }
}
