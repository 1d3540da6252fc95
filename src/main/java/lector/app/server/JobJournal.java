package lector.app.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lector.episode.Json;
import lector.episode.OutputException;
import lector.publish.write.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * Jobs and what they are made of, in a folder that is never served, so that they outlive the
 * server: {@code 7.json} says how far job 7 is, {@code 7.input} is what was given.
 */
final class JobJournal implements AutoCloseable {

  private static final String FOLDER = ".lector-jobs";
  private static final String JOB = ".json";
  private static final String INPUT = ".input";
  private static final String LOCK = ".lock";

  private final Path folder;
  private @Nullable FileChannel claimed;

  /**
   * Opens the journal.
   *
   * @param output the output folder
   */
  JobJournal(Path output) {
    this.folder = output.resolve(FOLDER);
  }

  /**
   * Claims the journal: one server at a time makes its jobs.
   *
   * @return whether it may be written; not if another server has it, or the folder is read-only
   */
  boolean claim() {
    FileChannel channel = null;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() != null) {
        claimed = channel;
        return true;
      }
    } catch (IOException | OverlappingFileLockException e) {
      // It is another's, or can't be written.
    }
    close(channel);
    return false;
  }

  /** Gives the journal to the next who claims it. */
  @Override
  public void close() {
    close(claimed);
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // The lock ends with the process at the latest.
    }
  }

  /**
   * All jobs, in the order of their numbers.
   *
   * @throws OutputException if they can't be read
   */
  List<Job> load() {
    List<Job> jobs = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + JOB)) {
      for (Path file : files) {
        jobs.add(Json.read(file, Job.class));
      }
    } catch (IOException e) {
      throw new OutputException(
          folder, "is damaged (" + e.getMessage() + "); delete it and add the articles again");
    }
    jobs.sort(Comparator.comparingLong(Job::id));
    return jobs;
  }

  /** Keeps a new job; its content first, so that a job is never without. */
  void add(Job job, byte[] content) throws IOException {
    AtomicFile.write(file(job, INPUT), content);
    save(job);
  }

  /** Keeps how far a job is. What a finished one was made of is no longer needed. */
  void save(Job job) throws IOException {
    AtomicFile.write(file(job, JOB), Json.text(job));
    if (job.isFinished()) {
      Files.deleteIfExists(file(job, INPUT));
    }
  }

  byte[] content(Job job) throws IOException {
    return Files.readAllBytes(file(job, INPUT));
  }

  /** Forgets a job. */
  void delete(Job job) throws IOException {
    Files.deleteIfExists(file(job, JOB));
    Files.deleteIfExists(file(job, INPUT));
  }

  private Path file(Job job, String extension) {
    return folder.resolve(job.id() + extension);
  }
}
