package lector.script;

import java.util.Map;
import lector.article.Block;
import lector.article.Block.Code;
import lector.article.Block.Listing;
import lector.article.Block.Quotation;
import lector.article.Block.Table;

/** The words that the script adds where a listener could not follow without them. */
final class Announcement {

  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("bash", "Bash"),
          Map.entry("c", "C"),
          Map.entry("console", "the shell"),
          Map.entry("cpp", "C plus plus"),
          Map.entry("cs", "C sharp"),
          Map.entry("csharp", "C sharp"),
          Map.entry("css", "CSS"),
          Map.entry("go", "Go"),
          Map.entry("html", "HTML"),
          Map.entry("java", "Java"),
          Map.entry("javascript", "JavaScript"),
          Map.entry("js", "JavaScript"),
          Map.entry("json", "JSON"),
          Map.entry("kotlin", "Kotlin"),
          Map.entry("php", "PHP"),
          Map.entry("py", "Python"),
          Map.entry("python", "Python"),
          Map.entry("rb", "Ruby"),
          Map.entry("rs", "Rust"),
          Map.entry("ruby", "Ruby"),
          Map.entry("rust", "Rust"),
          Map.entry("sh", "the shell"),
          Map.entry("shell", "the shell"),
          Map.entry("sql", "SQL"),
          Map.entry("ts", "TypeScript"),
          Map.entry("typescript", "TypeScript"),
          Map.entry("xml", "XML"),
          Map.entry("yaml", "YAML"),
          Map.entry("yml", "YAML"));

  private Announcement() {}

  /** "Table with 3 columns and 5 rows". */
  static String of(Table table) {
    int columns =
        table.rows().stream().mapToInt(row -> row.size()).reduce(table.header().size(), Math::max);
    return "Table with " + count(columns, "column") + " and " + count(table.rows().size(), "row");
  }

  /** "A paragraph in French". */
  static String of(Block block, String language) {
    String kind =
        block instanceof Quotation
            ? "A quotation"
            : block instanceof Listing ? "A list" : "A paragraph";
    return kind + " in " + language;
  }

  /** "Code example in Python, 12 lines". */
  static String of(Code code) {
    return isFormula(code)
        ? introduction(code)
        : introduction(code) + ", " + count((int) code.text().chars().lines().count(), "line");
  }

  /** Whether it is a formula in TeX, as readers of Markdown and HTML name it. */
  private static boolean isFormula(Code code) {
    return code.language().equals("math");
  }

  /** "Code example in Python". */
  static String introduction(Code code) {
    if (isFormula(code)) {
      return "Formula";
    }
    String language = LANGUAGES.getOrDefault(code.language(), code.language());
    boolean named =
        !language.isBlank() && !language.equals("text") && !language.equals("plaintext");
    return named ? "Code example in " + language : "Code example";
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
