package lector.publish.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import lector.publish.write.AtomicFile;
import lector.publish.write.Resources;

/**
 * A file that all pages share and that lies once in the output folder. Pages name it with its
 * checksum, so that no browser keeps an old one.
 */
public enum PageAsset {
  /** How pages look. */
  STYLE(
      "lector.css",
      "",
      "",
      List.of("base.css", "index.css", "episode.css", "bar.css", "dialog.css", "print.css")),

  /** What pages do, once there is JavaScript. The block keeps its names from other scripts. */
  SCRIPT(
      "lector.js",
      "\"use strict\";\n{\n",
      "}\n",
      List.of(
          "store.js",
          "settings.js",
          "timeline.js",
          "light.js",
          "player.js",
          "bar.js",
          "memory.js",
          "reading.js",
          "cursor.js",
          "sleep.js",
          "dialogs.js",
          "keys.js",
          "session.js",
          "start.js")),

  /** The small picture that browsers show beside the title. */
  ICON("lector.svg", "", "", List.of("lector.svg"));

  private final String file;
  private final String text;

  PageAsset(String file, String before, String after, List<String> parts) {
    this.file = file;
    this.text =
        parts.stream()
            .map(part -> Resources.text(PageAsset.class, part))
            .collect(Collectors.joining("\n", before, after));
  }

  /** Its address as seen from the output folder. */
  String address() {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return file + "?" + Long.toHexString(crc.getValue());
  }

  /**
   * Writes all of them.
   *
   * @param folder the output folder
   * @throws IOException if one can't be written; the old one is then as it was
   */
  public static void write(Path folder) throws IOException {
    for (PageAsset asset : values()) {
      AtomicFile.update(folder.resolve(asset.file), asset.text);
    }
  }
}
