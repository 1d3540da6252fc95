package lector.app.server;

import java.util.function.IntConsumer;
import lector.app.UnspokenLanguageException;
import lector.article.UnreadableInputException;

/** Makes the episode of a job. Called from one thread. */
public interface JobMaker extends AutoCloseable {

  /**
   * Makes an episode and puts it into the feed.
   *
   * @param submission what was given
   * @param content its bytes; none of an address
   * @param percent hears how much has been spoken
   * @return the episode
   * @throws UnreadableInputException if what was given is no article
   * @throws UnspokenLanguageException if the voice does not speak its language
   * @throws RuntimeException if it can't be made for a reason that lies in the server
   * @throws InterruptedException if the server ends
   */
  Made make(Submission submission, byte[] content, IntConsumer percent) throws InterruptedException;

  @Override
  void close();

  /**
   * An episode that was made.
   *
   * @param title its title
   * @param folder its folder in the output folder
   */
  record Made(String title, String folder) {}
}
