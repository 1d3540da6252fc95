package lector.app.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The table of results, in Parquet: the fields of an {@link Outcome}, in columns named so. */
final class ResultTable {

  private static final StructType CHAPTER =
      new StructType()
          .add("title", DataTypes.StringType)
          .add("start_seconds", DataTypes.DoubleType);

  private static final StructType FILE =
      new StructType()
          .add("name", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("bytes", DataTypes.LongType)
          .add("sha256", DataTypes.StringType);

  private static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("status", DataTypes.StringType)
          .add("guid", DataTypes.StringType)
          .add("folder", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("published", DataTypes.LongType)
          .add("audio_seconds", DataTypes.DoubleType)
          .add("work_seconds", DataTypes.DoubleType)
          .add("chapters", DataTypes.createArrayType(CHAPTER))
          .add("files", DataTypes.createArrayType(FILE))
          .add("error_class", DataTypes.StringType)
          .add("error", DataTypes.StringType)
          .add("head", DataTypes.StringType);

  private ResultTable() {}

  /**
   * Writes the table, in the place of the one that is there.
   *
   * @param path its path
   */
  static void write(SparkSession session, JavaRDD<Outcome> outcomes, String path) {
    session
        .createDataFrame(outcomes.map(ResultTable::row), SCHEMA)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(path);
  }

  /** The rows of the episodes that are there, as the table has them. */
  static Dataset<Row> episodes(SparkSession session, String path) {
    return session
        .read()
        .schema(SCHEMA)
        .parquet(path)
        .filter("status in ('" + Outcome.MADE + "', '" + Outcome.UNCHANGED + "')")
        .select("folder", "published", "head");
  }

  private static Row row(Outcome outcome) {
    Object[] chapters =
        outcome.chapters().stream()
            .map(chapter -> RowFactory.create(chapter.title(), chapter.startSeconds()))
            .toArray();
    Object[] files =
        outcome.files().stream()
            .map(f -> RowFactory.create(f.name(), f.type(), f.bytes(), f.sha256()))
            .toArray();
    return RowFactory.create(
        outcome.id(),
        outcome.status(),
        outcome.guid(),
        outcome.folder(),
        outcome.title(),
        outcome.published(),
        outcome.seconds(),
        outcome.workSeconds(),
        chapters,
        files,
        outcome.errorClass(),
        outcome.error(),
        outcome.head());
  }
}
