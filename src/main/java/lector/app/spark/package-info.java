/**
 * Spark's door: thousands of articles on a cluster. In: a table or a folder of articles, on any
 * file system that Hadoop knows. Out: the folder that {@code lector make} would write, and a table
 * of what became of each article.
 *
 * <p>{@link lector.app.spark.Batch} is the program, {@link lector.app.spark.Run} what it does in
 * its order. On the driver: {@link lector.app.spark.Inputs}, {@link lector.app.spark.Grouping},
 * {@link lector.app.spark.Sharing}, {@link lector.app.spark.FeedWriter}. On executors: {@link
 * lector.app.spark.Reading}, {@link lector.app.spark.Making}, which do their work through a {@link
 * lector.app.spark.Guard}.
 */
@NullMarked
package lector.app.spark;

import org.jspecify.annotations.NullMarked;
