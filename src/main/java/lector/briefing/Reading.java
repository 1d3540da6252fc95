package lector.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lector.article.UnreadableInputException;

/**
 * Finds what stories say, and once it is known, which of them are the same after all: feeds often
 * give but a line of each item.
 */
final class Reading {

  /** A story with what its lead says. */
  record Read(Story story, Content content) {}

  private final Content.Finder contents;
  private final Verdicts verdicts;

  /**
   * Prepares to read.
   *
   * @param contents finds what items say
   * @param verdicts is told of stories that can't be read
   */
  Reading(Content.Finder contents, Verdicts verdicts) {
    this.contents = contents;
    this.verdicts = verdicts;
  }

  /** Reads stories; those that turn out to be the same become one, in the place of the first. */
  List<Read> of(List<Story> stories) {
    List<Optional<Read>> found = stories.parallelStream().map(this::read).toList();
    List<Read> distinct = new ArrayList<>();
    List<Signature> signatures = new ArrayList<>();
    for (Read read : found.stream().flatMap(Optional::stream).toList()) {
      Signature signature = Signature.of(read.content().article().text());
      int same = firstCopy(signatures, signature);
      if (same < 0) {
        distinct.add(read);
        signatures.add(signature);
      } else {
        Read first = distinct.get(same);
        distinct.set(same, new Read(first.story().with(read.story()), first.content()));
      }
    }
    return distinct;
  }

  private static int firstCopy(List<Signature> signatures, Signature signature) {
    for (int i = 0; i < signatures.size(); i++) {
      if (SameStory.areCopies(signatures.get(i), signature)) {
        return i;
      }
    }
    return -1;
  }

  /** Reads the fittest of a story's items that can be read. */
  private Optional<Read> read(Story story) {
    List<String> failures = new ArrayList<>();
    for (Item item : story.items()) {
      try {
        return Optional.of(new Read(story.ledBy(item), contents.of(item)));
      } catch (UnreadableInputException e) {
        failures.add(e.getMessage());
      }
    }
    verdicts.put(story, Verdict.out("it can't be read: " + failures.get(0)));
    return Optional.empty();
  }
}
