package lector.publish;

import java.net.URI;
import java.util.Optional;
import lector.episode.FrameWishes;
import lector.publish.show.Category;
import lector.publish.show.Show;

/** A show for tests. */
public final class ShowFixture {

  private ShowFixture() {}

  public static Show show(String title) {
    return new Show(
        title,
        "The Reading Room",
        "Read & heard.",
        URI.create("https://example.org/pod/"),
        "en",
        new Category("Arts", Optional.of("Books")),
        false,
        Optional.of("Ada"),
        Optional.of("ada@example.org"),
        Optional.of("© Ada"),
        "cover.jpg",
        Optional.empty(),
        Optional.empty(),
        FrameWishes.NONE);
  }
}
