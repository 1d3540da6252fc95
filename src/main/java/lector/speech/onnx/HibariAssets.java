package lector.speech.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import lector.speech.SpeechException;

/**
 * The files of the voice that is packed into the program, as {@link HibariPackage} made them. Each
 * is read when it is asked for.
 */
final class HibariAssets {

  static final String MODEL = "model.onnx";
  static final String SYMBOLS = "symbols.tsv";
  static final String LEXICON = "lexicon.bin";
  static final String TAGGER = "tagger.bin";
  static final String LETTERS_MODEL = "letters.onnx";
  static final String LETTERS = "letters.tsv";
  static final String VOICE = "voice.properties";

  private static final String FOLDER = "/lector/voice/heart/";

  private HibariAssets() {}

  static byte[] bytes(String name) {
    try (InputStream in = HibariAssets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new SpeechException(
            "heart", "is not packed into this program: build it again with scripts/lector");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the packed voice can't be read", e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static Properties properties(String name) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(name)));
    } catch (IOException e) {
      throw new UncheckedIOException("the packed voice can't be read", e);
    }
    return properties;
  }
}
