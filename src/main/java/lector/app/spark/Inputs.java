package lector.app.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lector.article.UnreadableInputException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Finds the articles: in a table, or in a folder of files. */
final class Inputs {

  /** What an input can be; the first looks which of the others it is. */
  static final List<String> FORMATS = List.of("auto", "jsonl", "parquet", "files");

  private static final String TABLE = ".*\\.(jsonl|ndjson|json)(\\.(gz|bz2|zst))?";
  private static final String PARQUET = ".*\\.parquet";
  private static final String LEXICON = ".pls";

  /** The name of the pronunciations for all that lies in a folder. */
  private static final String FOLDERS_OWN = "lector.pls";

  /** So many files are looked at by one task. */
  private static final int FILES_A_TASK = 500;

  private final SparkSession session;
  private final Depot depot;

  Inputs(SparkSession session, Depot depot) {
    this.session = session;
    this.depot = depot;
  }

  /**
   * The articles of an input.
   *
   * @param path a table, or a folder of files or of parts of a table
   * @param format one of {@link #FORMATS}
   * @throws UnreadableInputException if there is nothing there
   */
  JavaRDD<Candidate> read(String path, String format) throws IOException {
    if (!depot.exists(path)) {
      throw new UnreadableInputException(path, "does not exist: check the path");
    }
    String root = depot.absolute(path);
    List<FileStatus> files = depot.files(root);
    String known = format.equals("auto") ? formatOf(files) : format;
    return switch (known) {
      case "jsonl" -> Table.json(session, root);
      case "parquet" -> Table.parquet(session, root);
      default -> files(root, files);
    };
  }

  private static String formatOf(List<FileStatus> files) {
    List<String> names = files.stream().map(file -> file.getPath().getName()).toList();
    if (names.stream().anyMatch(name -> name.matches(PARQUET))) {
      return "parquet";
    }
    boolean isTable = !names.isEmpty() && names.stream().allMatch(name -> name.matches(TABLE));
    return isTable ? "jsonl" : "files";
  }

  private JavaRDD<Candidate> files(String root, List<FileStatus> found) {
    List<FileStatus> files = new ArrayList<>(found);
    files.sort(Comparator.comparing(file -> file.getPath().toString()));
    Set<String> lexicons = new HashSet<>();
    for (FileStatus file : files) {
      if (file.getPath().getName().endsWith(LEXICON)) {
        lexicons.add(file.getPath().toString());
      }
    }
    List<Candidate> articles = new ArrayList<>();
    for (FileStatus file : files) {
      String path = file.getPath().toString();
      if (!path.endsWith(LEXICON)) {
        String id =
            path.equals(root) ? file.getPath().getName() : path.substring(root.length() + 1);
        List<String> beside = beside(file, lexicons);
        Where.InFile where =
            new Where.InFile(id, path, file.getLen(), file.getModificationTime(), beside);
        articles.add(new Candidate.OfFile(articles.size(), where));
      }
    }
    if (articles.isEmpty()) {
      throw new UnreadableInputException(root, "has no files in it");
    }
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    int tasks = Math.max(spark.defaultParallelism(), articles.size() / FILES_A_TASK);
    return spark.parallelize(articles, Math.min(tasks, articles.size()));
  }

  /** The pronunciations beside a file, the nearest first, as {@code make} finds them. */
  private static List<String> beside(FileStatus file, Set<String> lexicons) {
    String name = file.getPath().getName();
    int dot = name.lastIndexOf('.');
    String folder = file.getPath().getParent() + "/";
    String base = dot > 0 ? name.substring(0, dot) : name;
    return List.of(folder + base + LEXICON, folder + FOLDERS_OWN).stream()
        .filter(lexicons::contains)
        .distinct()
        .toList();
  }
}
