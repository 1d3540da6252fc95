package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

  private static final int MARGIN = 4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8484/feed.xml",
        "https://pod.example.org/t/0123456789abcdefghijklmnopqrstuv/feed.xml"
      })
  void isReadAsWhatWasWritten(String text) throws Exception {
    List<String> lines =
        QrCode.of(text).lines().map(line -> line.replaceAll("\\u001b\\[[0-9;]*m", "")).toList();
    int size = lines.get(0).length() - 2 * MARGIN;
    BitMatrix modules = new BitMatrix(size);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        char block = lines.get((y + MARGIN) / 2).charAt(x + MARGIN);
        boolean isUpper = (y + MARGIN) % 2 == 0;
        if (block == '█' || block == (isUpper ? '▀' : '▄')) {
          modules.set(x, y);
        }
      }
    }
    assertEquals(text, new Decoder().decode(modules).getText());
  }

  @Test
  void refusesWhatNoCodeCanHold() {
    assertThrows(IllegalArgumentException.class, () -> QrCode.of("a".repeat(5000)));
  }
}
