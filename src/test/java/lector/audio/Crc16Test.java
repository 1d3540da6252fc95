package lector.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Crc16Test {

  @Test
  void givesTheCatalogueCheckValue() {
    Crc16 crc = new Crc16();
    crc.update("123456789".getBytes(StandardCharsets.US_ASCII));
    assertEquals(0xBB3D, crc.getValue());
  }
}
