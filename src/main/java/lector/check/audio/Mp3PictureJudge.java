package lector.check.audio;

import java.nio.ByteBuffer;
import java.util.List;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;

/** Whether the picture in the tag is there, and is what it says it is. */
public final class Mp3PictureJudge implements Judge<Mp3File> {

  @Override
  public void judge(Mp3File mp3, Findings findings) {
    List<Id3Frame> pictures = mp3.tag().map(tag -> tag.all("APIC")).orElse(List.of());
    Place place = mp3.place().at("APIC");
    if (pictures.isEmpty()) {
      findings.unless(
          mp3.tag().isEmpty(), Rule.TAG_PICTURE, place, "the tag has no picture to show");
      return;
    }
    ByteBuffer in = pictures.get(0).fields();
    if (!in.hasRemaining()) {
      findings.add(Rule.TAG_PICTURE, place, "the picture is empty");
      return;
    }
    in.get();
    String type = Id3Frame.name(in);
    byte[] rest = new byte[in.remaining()];
    in.get(rest);
    String real = ImageType.find(rest);
    findings.unless(
        type.equals(real),
        Rule.TAG_PICTURE,
        place,
        "the picture is said to be %s, and is %s".formatted(type, real));
  }
}
