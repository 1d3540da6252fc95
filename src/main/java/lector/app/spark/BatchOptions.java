package lector.app.spark;

import java.util.List;
import java.util.Optional;
import lector.app.cli.Door;
import lector.app.cli.MakeLine;

/**
 * What the command line says of a run as a whole.
 *
 * @param input path of the articles
 * @param format one of {@link Inputs#FORMATS}
 * @param output path of the output folder
 * @param results path of the table of results
 * @param show path of the show's settings
 * @param isForced whether to make again what has not changed
 * @param limits how much one article may take
 */
record BatchOptions(
    String input,
    String format,
    String output,
    String results,
    Optional<String> show,
    boolean isForced,
    Limit limits) {

  static final List<Door.Choice> CHOICES =
      List.of(
          new Door.Choice(
              "input",
              "PATH",
              "articles: a table in JSON lines or Parquet, or a folder of files or parts of one"),
          new Door.Choice(
              "input-format", "NAME", "auto (default): see what it is; jsonl, parquet or files"),
          new Door.Choice("output", "PATH", "output folder, as lector make writes it"),
          new Door.Choice(
              "results", "PATH", "table of results (default results.parquet in the output)"),
          new Door.Choice("show", "PATH", "the show's settings (default show.toml in the output)"),
          new Door.Choice("force", "", "make again what has not changed"),
          new Door.Choice(
              "time-limit",
              "SECONDS",
              "longest time for one article of up to 50,000 characters, and as long again for"
                  + " each 50,000 more (default 600)"),
          new Door.Choice(
              "memory-limit",
              "MIB",
              "heap of a process that makes what may have killed an executor (default 512)"),
          new Door.Choice(
              "isolate", "", "make all articles in such processes, if they may be hostile"));

  private static final int SECONDS = 600;
  private static final int MEBIBYTES = 512;

  static BatchOptions of(MakeLine line) {
    String output = line.required("output").replaceFirst("(?<=.)/+$", "");
    return new BatchOptions(
        line.required("input"),
        line.oneOf("input-format", Inputs.FORMATS),
        output,
        line.value("results").orElse(output + "/results.parquet"),
        line.value("show"),
        line.has("force"),
        new Limit(
            line.whole("time-limit", SECONDS, 1, 7 * 24 * 3600),
            line.whole("memory-limit", MEBIBYTES, 64, 1 << 16),
            line.has("isolate")));
  }
}
