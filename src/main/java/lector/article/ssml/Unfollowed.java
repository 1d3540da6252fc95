package lector.article.ssml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lector.article.Omission;

/** What a document asks for and does not get. The same is named once. */
final class Unfollowed {

  private final Set<Omission> named = new LinkedHashSet<>();

  /**
   * Names something.
   *
   * @param markup the markup that asks for it
   * @param reason why it is not followed
   */
  void add(String markup, String reason) {
    named.add(new Omission(Omission.OUTSIDE, markup, reason));
  }

  List<Omission> omissions() {
    return new ArrayList<>(named);
  }
}
