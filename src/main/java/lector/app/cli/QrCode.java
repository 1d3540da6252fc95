package lector.app.cli;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code (ISO/IEC 18004) for a terminal, two of its rows in a line of half blocks. */
final class QrCode {

  /** Modules of white around it, as the standard asks for. */
  private static final int MARGIN = 4;

  /** Black on white, whatever colours the terminal has. */
  private static final String BLACK_ON_WHITE = "\u001b[38;5;16;48;5;231m";

  private static final String PLAIN = "\u001b[0m";

  private QrCode() {}

  /** The code of a text, in lines. */
  static String of(String text) {
    ByteMatrix modules;
    try {
      modules = Encoder.encode(text, ErrorCorrectionLevel.L).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("no QR code can hold " + text, e);
    }
    StringBuilder out = new StringBuilder();
    for (int y = -MARGIN; y < modules.getHeight() + MARGIN; y += 2) {
      out.append(BLACK_ON_WHITE);
      for (int x = -MARGIN; x < modules.getWidth() + MARGIN; x++) {
        boolean isUpper = isBlack(modules, x, y);
        boolean isLower = isBlack(modules, x, y + 1);
        out.append(isUpper ? (isLower ? '█' : '▀') : (isLower ? '▄' : ' '));
      }
      out.append(PLAIN).append('\n');
    }
    return out.toString();
  }

  private static boolean isBlack(ByteMatrix modules, int x, int y) {
    return x >= 0
        && y >= 0
        && x < modules.getWidth()
        && y < modules.getHeight()
        && modules.get(x, y) == 1;
  }
}
