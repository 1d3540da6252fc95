package lector.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of voices that can't be had. */
class VoicesCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"install", "remove", "sample"})
  void needsTheNameOfAVoice(String verb) {
    Run.lector("voices", verb).failed(ExitStatus.USAGE, verb + " needs the name of a voice");
  }

  @Test
  void installsNothingThatIsNotInTheCatalogue() {
    Run.lector("voices", "install", "nobody").failed(ExitStatus.VOICE, "is not in the catalogue");
  }

  @Test
  void asksForTheDescriptionOfAVoiceOfTheUsersOwn() throws IOException {
    Files.writeString(folder.resolve("own.onnx"), "");
    String dir = folder.toString();
    String[] options = {"--voice", "own", "--voice-dir", dir};
    String problem = "voice own: needs its description beside it";
    Run.lector(with(options, "say", "Hello.")).failed(ExitStatus.VOICE, problem);
    Run.lector(with(options, "serve", "--port", "0", dir)).failed(ExitStatus.VOICE, problem);
    Path text = Files.writeString(folder.resolve("a.txt"), "Hello.");
    Run.lector(with(options, "make", text.toString(), "--out", dir + "/out"))
        .failed(ExitStatus.VOICE, problem);
  }

  @Test
  void namesAFolderOfVoicesThatIsNotThere() {
    String nowhere = folder.resolve("nowhere").toString();
    Run.lector("say", "Hello.", "--voice", "own", "--voice-dir", nowhere)
        .failed(ExitStatus.VOICE, nowhere, "give another with --voice-dir");
  }

  private static String[] with(String[] options, String... command) {
    String[] all = Arrays.copyOf(command, command.length + options.length);
    System.arraycopy(options, 0, all, command.length, options.length);
    return all;
  }
}
