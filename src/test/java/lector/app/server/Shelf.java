package lector.app.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;

/** An output folder with one episode, as far as a server looks at it. */
final class Shelf {

  static final String EPISODE = "2024-11-01-kites";
  static final String AUDIO = EPISODE + "/kites.mp3";
  static final byte[] SOUND = sound();
  static final String SHA256 = HexFormat.of().formatHex(Token.sha256(SOUND));

  private Shelf() {}

  private static byte[] sound() {
    byte[] bytes = new byte[200_000];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  static void fill(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("show.toml"), "title = \"Kites\"\nbase_url = \"https://kites.example/\"\n");
    Files.writeString(
        folder.resolve("feed.xml"),
        """
        <rss><channel><link>https://kites.example/</link>
        <description>It was at https://kites.example/ once</description>
        <item><enclosure url="https://kites.example/2024-11-01-kites/kites.mp3"/></item>
        </channel></rss>
        """);
    Files.writeString(
        folder.resolve("index.html"), "<html><script>play();</script><header></header></html>");
    Files.writeString(folder.resolve("cover.jpg"), "a picture");
    Files.writeString(folder.resolve("notes.txt"), "not for others");
    Files.writeString(folder.resolve(".lector.lock"), "");
    Files.writeString(folder.resolveSibling("secret.txt"), "secret");
    Path episode = Files.createDirectories(folder.resolve(EPISODE));
    Files.write(episode.resolve("kites.mp3"), SOUND);
    for (String name :
        new String[] {
          "transcript.vtt",
          "transcript.srt",
          "chapters.json",
          "kites.epub",
          "draft.txt",
          "briefing.json"
        }) {
      Files.writeString(episode.resolve(name), name);
    }
    Files.writeString(episode.resolve("index.html"), "<html><header></header></html>");
    Files.createSymbolicLink(episode.resolve("link.txt"), folder.resolveSibling("secret.txt"));
    Files.createSymbolicLink(folder.resolve("2024-11-02-away"), elsewhere(folder));
    Files.writeString(episode.resolve("episode.json"), manifest(SHA256));
  }

  private static Path elsewhere(Path folder) throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolveSibling("elsewhere"));
    Files.writeString(elsewhere.resolve("a.txt"), "secret");
    Files.writeString(
        elsewhere.resolve("episode.json"),
        "{\"audio\":[],\"files\":[%s]}".formatted(file("a.txt", "text/plain", 6, "00")));
    return elsewhere;
  }

  static String manifest(String sha256) {
    return "{\"title\":\"Kites\",\"audio\":[%s],\"files\":[%s]}"
        .formatted(
            file("kites.mp3", "audio/mpeg", SOUND.length, sha256),
            String.join(
                ",",
                file("transcript.vtt", "text/vtt", 14, "01"),
                file("transcript.srt", "application/x-subrip", 14, "02"),
                file("chapters.json", "application/json+chapters", 13, "03"),
                file("kites.epub", "application/epub+zip", 10, "04"),
                file("link.txt", "text/plain", 6, "05"),
                file("../../secret.txt", "text/plain", 6, "06"),
                file(".hidden", "text/plain", 6, "07"),
                file("briefing.json", "application/json", 13, "09"),
                file("gone.txt", "text/plain", 6, "08")));
  }

  private static String file(String name, String type, long bytes, String sha256) {
    return "{\"name\":\"%s\",\"type\":\"%s\",\"bytes\":%d,\"sha256\":\"%s\"}"
        .formatted(name, type, bytes, sha256);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
