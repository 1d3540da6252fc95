package lector.article.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import lector.article.UnreadableInputException;

/** Says why an address could not be fetched, and what to do. */
final class Failures {

  private static final String SAVE_IT = ": save the page in a browser and give the file";

  private final FetchLimits limits;

  Failures(FetchLimits limits) {
    this.limits = limits;
  }

  /**
   * For a connection that failed.
   *
   * @param asked the address that was asked for at first
   * @param uri the address that failed, perhaps after redirects
   */
  UnreadableInputException of(IOException e, String asked, URI uri) {
    if (privateAddress(e)) {
      return new UnreadableInputException(
          asked,
          "leads to "
              + uri.getHost()
              + ", which is on this machine or its private network"
              + SAVE_IT,
          "allow it, if it is yours, with --allow-private-network");
    } else if (e instanceof Http.TooLargeException) {
      return new UnreadableInputException(
          asked,
          "is larger than "
              + limits.maxMebibytes()
              + " MiB: give the part of it that is to be read",
          "raise the limit with --max-size");
    } else if (e instanceof InterruptedIOException && !Thread.currentThread().isInterrupted()) {
      return new UnreadableInputException(
          asked,
          "took longer than " + limits.timeout().toSeconds() + " s: try again",
          "raise the limit with --timeout");
    }
    return new UnreadableInputException(asked, reason(e, uri));
  }

  private static String reason(IOException e, URI uri) {
    if (e instanceof UnknownHostException) {
      return "names a server that is not known, " + uri.getHost() + ": check the address";
    } else if (Thread.currentThread().isInterrupted()) {
      return "was not read: interrupted";
    } else if (e instanceof SSLException) {
      return "has no secure connection that can be trusted (" + e.getMessage() + ")" + SAVE_IT;
    }
    return "can't be fetched from " + uri.getHost() + " (" + e.getMessage() + "): try again later";
  }

  private static boolean privateAddress(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof GuardedSockets.PrivateAddressException) {
        return true;
      }
    }
    return false;
  }

  /** For an answer without content. */
  UnreadableInputException of(Reply reply, String asked) {
    int status = reply.status();
    String problem =
        switch (status) {
          case 404, 410 -> "is not there (status " + status + "): check the address";
          case 401, 402, 403, 407, 451 ->
              "is not given to programs without an account (status " + status + ")" + SAVE_IT;
          case 200, 204, 205, 206 -> "has nothing in it (status " + status + "): check the address";
          default ->
              reply.isPassing()
                  ? "can't be had now (the server says " + status + "): try again later"
                  : "can't be fetched (status " + status + ")" + SAVE_IT;
        };
    return new UnreadableInputException(asked, problem);
  }
}
