package lector.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lector.audio.Mp3Encoder;
import lector.audio.SampleSource;
import lector.episode.Episode;
import lector.episode.EpisodeView;
import lector.episode.Json;
import lector.publish.show.Links;
import lector.publish.show.Show;
import lector.script.Passage.Role;

/** An output folder with two episodes, as a reader's browser finds it; the audio is silence. */
public final class SiteFixture {

  private final Path folder;
  private final Episode mill =
      new EpisodeFixture()
          .passage(
              Role.NARRATION,
              "The mill stands where the river bends, and it has stood there for 300 years.",
              "Nobody – not even the miller – knows who built it.",
              "It grinds rye, oats and, in good years, wheat.")
          .passage(Role.QUOTATION, "A wheel that turns is a wheel that lives.")
          .chapter("How it works")
          .passage(Role.HEADING, "How it works")
          .passage(Role.NARRATION, "Water falls on the wheel.", "The wheel turns two stones.")
          .announced(Role.LIST_ITEM, "1: ", "The lower stone lies still.")
          .announced(Role.LIST_ITEM, "2: ", "The upper stone turns.")
          .announced(Role.TABLE, "Table with two columns.", "")
          .chapter("Who works there")
          .passage(Role.HEADING, "Who works there")
          .passage(Role.NARRATION, "One woman and one cat.", "The cat has more to do.")
          .passage(Role.CODE, "wheel.turn(2)")
          .passage(Role.NOTE, "The cat is called Rye.")
          .episode("The Mill", LocalDate.of(2024, 11, 1));
  private final Episode rain =
      new EpisodeFixture()
          .passage(Role.NARRATION, "It rains.")
          .episode("Rain", LocalDate.of(2024, 10, 1));

  public SiteFixture(Path folder) throws IOException {
    this.folder = folder;
    Show show = ShowFixture.show("Papers");
    for (Episode episode : List.of(mill, rain)) {
      Path place = Files.createDirectories(folder.resolve(episode.folder()));
      for (EpisodeView view : EpisodeViews.all()) {
        view.write(episode, place.resolve(view.fileName(episode)));
      }
      Path audio = place.resolve(episode.audio().get(0).name());
      Json.write(episode, place.resolve("episode.json"));
      new Mp3Encoder().encode(silence(episode.timeline().lengthSamples()), audio, 1);
    }
    Publisher.publish(folder, show, List.of(mill, rain));
  }

  public Path index() {
    return folder.resolve("index.html");
  }

  public Path episode() {
    return folder.resolve(mill.folder()).resolve(Links.EPISODE_PAGE);
  }

  public Path transcript() {
    return folder.resolve(mill.folder()).resolve("transcript.html");
  }

  private static SampleSource silence(long length) {
    return new SampleSource() {
      @Override
      public int sampleRateHz() {
        return EpisodeFixture.RATE;
      }

      @Override
      public long length() {
        return length;
      }

      @Override
      public void read(long start, short[] into, int count) {
        Arrays.fill(into, 0, count, (short) 0);
      }
    };
  }
}
