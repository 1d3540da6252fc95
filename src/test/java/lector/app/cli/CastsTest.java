package lector.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code make} says of casts that can't be had. */
class CastsTest {

  @TempDir Path folder;
  private String article;

  @BeforeEach
  void writeArticle() throws IOException {
    article = Files.writeString(folder.resolve("a.txt"), "“Yes,” said Tom.").toString();
  }

  @Test
  void namesAQuoteVoiceThatIsNotThere() {
    make("--quote-voice", "nobody").failed(ExitStatus.VOICE, "nobody");
  }

  @Test
  void namesAVoiceOfTheCastThatIsNotThere() throws IOException {
    Path cast = Files.writeString(folder.resolve("cast.toml"), "[cast]\nTom = \"nobody\"\n");
    make("--cast", cast.toString()).failed(ExitStatus.VOICE, "nobody");
  }

  @Test
  void namesAVoiceOfTheShowThatIsNotThere() throws IOException {
    Files.writeString(folder.resolve("show.toml"), "[cast]\nTom = \"nobody\"\n");
    make().failed(ExitStatus.VOICE, "nobody");
  }

  @Test
  void namesACastThatCannotBeRead() {
    make("--cast", "missing.toml").failed(ExitStatus.INPUT, "missing.toml");
  }

  @Test
  void namesTheLineOfACastThatIsWrong() throws IOException {
    Path cast = Files.writeString(folder.resolve("cast.toml"), "\nTom = \"joe\"\n");
    make("--cast", cast.toString()).failed(ExitStatus.USAGE, "cast.toml:2: Tom");
  }

  private Run make(String... options) {
    String[] all = new String[options.length + 4];
    System.arraycopy(options, 0, all, 4, options.length);
    all[0] = "make";
    all[1] = article;
    all[2] = "--out";
    all[3] = folder.toString();
    return Run.lector(all);
  }
}
