package lector.app.spark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import lector.episode.Hashes;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A table of articles, a row each. */
final class Table {

  private static final String CORRUPT = "_corrupt_record";
  private static final List<String> COLUMNS =
      List.of("id", "url", "title", "author", "date", "language", "text", "html");

  /** So many bits of a row's place are its place in its partition. */
  private static final int BITS_IN_PARTITION = 33;

  private Table() {}

  /** Rows of JSON, one a line (jsonlines.org). A line that is no such row is named as one. */
  static JavaRDD<Candidate> json(SparkSession session, String path) {
    StructType schema = new StructType();
    for (String column : Stream.concat(COLUMNS.stream(), Stream.of(CORRUPT)).toList()) {
      schema = schema.add(column, DataTypes.StringType);
    }
    return articles(
        session.read().schema(schema).option("columnNameOfCorruptRecord", CORRUPT).json(path));
  }

  /** Rows of Parquet. Columns that are not there are empty. */
  static JavaRDD<Candidate> parquet(SparkSession session, String path) {
    Dataset<Row> table = session.read().parquet(path);
    List<Column> columns = new ArrayList<>();
    for (String name : COLUMNS) {
      columns.add(column(table, name).as(name));
    }
    columns.add(functions.lit(null).cast(DataTypes.StringType).as(CORRUPT));
    return articles(table.select(columns.toArray(Column[]::new)));
  }

  private static Column column(Dataset<Row> table, String name) {
    if (!Arrays.asList(table.columns()).contains(name)) {
      return functions.lit(null).cast(DataTypes.StringType);
    }
    Column column = table.col(name);
    return table.schema().apply(name).dataType() instanceof ArrayType
        ? functions.array_join(column, ",")
        : column.cast(DataTypes.StringType);
  }

  private static JavaRDD<Candidate> articles(Dataset<Row> rows) {
    return rows.toJavaRDD().mapPartitionsWithIndex(Table::numbered, false);
  }

  private static Iterator<Candidate> numbered(Integer partition, Iterator<Row> rows) {
    return new Iterator<>() {
      private long order = (long) partition << BITS_IN_PARTITION;

      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Candidate next() {
        return article(order++, rows.next());
      }
    };
  }

  private static Candidate article(long order, Row row) {
    String html = text(row, "html");
    String content = html.isBlank() ? text(row, "text") : html;
    String broken = text(row, CORRUPT);
    String id = text(row, "id");
    if (id.isBlank()) {
      id = "row " + Hashes.ofText(broken + content).substring(0, 16);
    }
    if (!broken.isEmpty()) {
      return new Candidate.Senseless(order, id, "is no JSON object with the columns " + COLUMNS);
    }
    if (content.isBlank()) {
      return new Candidate.Senseless(order, id, "has neither text nor html");
    }
    return new Candidate.OfRow(
        order,
        new Entry(
            id,
            id,
            text(row, "url"),
            text(row, "title"),
            authors(text(row, "author")),
            text(row, "date"),
            text(row, "language"),
            "",
            html.isBlank() ? "" : "text/html; charset=utf-8",
            content.getBytes(StandardCharsets.UTF_8),
            List.of()));
  }

  /** Names divided by commas, or a list of names as JSON has it. */
  private static List<String> authors(String text) {
    String names = text.startsWith("[") ? text.replaceAll("^\\[|\\]$|\"", "") : text;
    return Stream.of(names.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static String text(Row row, String column) {
    String text = row.getAs(column);
    return text == null ? "" : text;
  }
}
