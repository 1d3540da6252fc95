package lector.check;

import java.io.IOException;
import java.nio.file.Path;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.publish.show.InvalidShowException;
import lector.publish.show.Show;

/** The settings of the show can be used. */
final class ShowTomlJudge implements Judge<ShowTomlJudge.ShowToml> {

  /**
   * A file with settings.
   *
   * @param file where it lies
   * @param place what it is called
   */
  record ShowToml(Path file, Place place) {}

  @Override
  public void judge(ShowToml toml, Findings findings) {
    try {
      Show.load(toml.file().toAbsolutePath().getParent());
    } catch (InvalidShowException e) {
      findings.add(Rule.SHOW_MALFORMED, toml.place().line(e.line()), e.problem());
    } catch (IOException e) {
      findings.add(Rule.FILE_UNREADABLE, toml.place(), "can't be read: " + e);
    }
  }
}
