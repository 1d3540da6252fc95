package lector.publish.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lector.episode.FrameWishes;
import lector.episode.JingleChoice;
import lector.episode.SpokenTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void findFile() {
    file = folder.resolve("show.toml");
  }

  @Test
  void writesDefaultsOnceAndReadsThem() throws IOException {
    Show show = Show.load(folder.resolve("new"));
    assertEquals("Lector", show.title());
    assertEquals(URI.create("http://localhost:8484/"), show.baseUrl());
    assertEquals(new Category("Society & Culture", Optional.empty()), show.category());
    assertEquals(Optional.empty(), show.guid());
    assertTrue(Files.readString(folder.resolve("new/show.toml")).contains("# Name of the show"));
  }

  @Test
  void neverChangesAFileThatExists() throws IOException {
    String mine = "title = \"Papers, aloud\"\n";
    Files.writeString(file, mine);
    Show show = Show.load(folder);
    assertEquals("Papers, aloud", show.title());
    assertEquals("cover.jpg", show.cover(), "what it leaves out has its default");
    assertEquals(mine, Files.readString(file));
  }

  @Test
  void readsTheFeedsOfAShow() throws IOException {
    assertEquals(List.of(), Show.feeds(folder));
    Files.writeString(
        file,
        """
        title = "T"
        [[feeds]]
        url = "https://example.org/feed"
        name = "The Example"
        weight = 2
        [[feeds]]
        url = "https://example.net/feed"
        """);
    assertEquals(
        List.of(
            new ShowFeed("https://example.org/feed", "The Example", 2),
            new ShowFeed("https://example.net/feed", "", 1)),
        Show.feeds(folder));
    assertEquals("T", Show.load(folder).title());
    Files.writeString(file, "[[feeds]]\nurl = \"https://example.org/feed\"\nweight = 0\n");
    InvalidShowException wrong = assertThrows(InvalidShowException.class, () -> Show.feeds(folder));
    assertTrue(wrong.getMessage().contains("weight: must be a number above 0"), wrong.getMessage());
  }

  @Test
  void readsEverySetting() throws IOException {
    Files.writeString(
        file,
        """
        title = "T"
        author = "A"
        description = "D"
        base_url = "https://example.org/pod"
        language = "en-GB"
        category = "Arts"
        subcategory = "Books"
        explicit = true
        cover = "mine.png"
        owner_name = "O"
        owner_email = "o@example.org"
        copyright = "C"
        guid = "917393E3-1b1e-5cef-ace4-edaa54e1f810"
        lexicon = "own.pls"
        intro = "This is {show}."
        outro = "That was {title}."
        intro_sound = "chime"
        chapter_sound = "own.wav"
        chapter_pause = 2
        loudness = -18.5
        disclosure = "spoken"
        """);
    Files.writeString(folder.resolve("own.pls"), "");
    Files.writeString(folder.resolve("own.wav"), "");
    assertEquals(
        new Show(
            "T",
            "A",
            "D",
            URI.create("https://example.org/pod/"),
            "en-GB",
            new Category("Arts", Optional.of("Books")),
            true,
            Optional.of("O"),
            Optional.of("o@example.org"),
            Optional.of("C"),
            "mine.png",
            Optional.of("917393e3-1b1e-5cef-ace4-edaa54e1f810"),
            Optional.of(folder.resolve("own.pls")),
            new FrameWishes(
                Optional.of(-18.5),
                Optional.of(JingleChoice.intro("chime", folder)),
                Optional.empty(),
                Optional.of(JingleChoice.betweenChapters("own.wav", folder)),
                Optional.of(2.0),
                Optional.of(new SpokenTemplate("This is {show}.")),
                Optional.of(new SpokenTemplate("That was {title}.")),
                Optional.of(true))),
        Show.load(folder));
  }

  @Test
  void readsSettingsInATableOfTheirOwnToo() throws IOException {
    String feeds = "[[feeds]]\nurl = \"https://example.org/feed\"\n";
    Files.writeString(file, "title = \"T\"\n" + feeds + "[show]\ndisclosure = \"written\"\n");
    assertEquals("T", Show.load(folder).title());
    assertEquals(Optional.of(false), Show.load(folder).frame().saysSynthetic());
    assertEquals(1, Show.feeds(folder).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "loudness = -40                     | a number from -30.0 to -12.0",
        "loudness = \"-16\"                 | a number from -30.0 to -12.0",
        "chapter_pause = 0                  | a number from 0.5 to 10.0",
        "intro = \"{writer}\"               | nothing is known by {writer}",
        "outro_sound = \"missing.wav\"      | is not there",
        "disclosure = \"loud\"              | must be \"written\" or \"spoken\"",
        "title =                            | not TOML",
        "title = 3                          | must be text",
        "title = \" \"                      | not empty",
        "titel = \"x\"                      | unknown setting",
        "explicit = \"no\"                  | true or false",
        "base_url = \"/pod\"                | the whole address",
        "base_url = \"ftp://example.org/\"  | the whole address",
        "base_url = \"https://x.org/?a=1\"  | the whole address",
        "base_url = \"https://x y.org/\"    | the whole address",
        "language = \"english language\"    | BCP 47",
        "category = \"Magic\"               | not one of: Arts, Business",
        "subcategory = \"Books\"            | not one of: Documentary",
        "owner_email = \"nobody\"           | e-mail",
        "cover = \"../cover.jpg\"           | in this folder",
        "cover = \"cover.gif\"              | .jpg or .png",
        "guid = \"1-1-1-1-1\"               | UUID",
        "lexicon = \"none.pls\"            | none.pls is not there",
      })
  void tellsWhatIsWrongAndWhere(String line, String problem) throws IOException {
    Files.writeString(file, "# mine\nauthor = \"A\"\n" + line + "\n");
    InvalidShowException e = assertThrows(InvalidShowException.class, () -> Show.load(folder));
    assertTrue(e.getMessage().contains(problem), e.getMessage());
    assertTrue(e.getMessage().startsWith(file + ":3: "), e.getMessage());
    assertEquals(3, e.line());
  }

  @Test
  void readsSettingsThatBeginWithAByteOrderMark() throws IOException {
    Files.writeString(file, "\uFEFFtitle = \"Papers\"\n");
    assertEquals("Papers", Show.load(folder).title());
  }

  @Test
  void saysThatTheSettingsAreAFolder() throws IOException {
    Files.createDirectory(file);
    InvalidShowException e = assertThrows(InvalidShowException.class, () -> Show.load(folder));
    assertTrue(e.getMessage().contains("is a folder"), e.getMessage());
  }

  @Test
  void refusesDescriptionsThatAppsCutOff() throws IOException {
    Files.writeString(file, "description = \"" + "ä".repeat(2001) + "\"\n");
    InvalidShowException e = assertThrows(InvalidShowException.class, () -> Show.load(folder));
    assertTrue(e.getMessage().contains("has 4002 bytes"), e.getMessage());
  }
}
