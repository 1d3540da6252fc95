package lector.check;

import java.util.Locale;
import lector.check.audio.ImageType;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Rule;

/** Artwork as Apple Podcasts wants it: square, 1400 to 3000 pixels, JPEG or PNG, RGB, no alpha. */
final class CoverJudge implements Judge<Cover> {

  private static final int LEAST_PIXELS = 1400;
  private static final int MOST_PIXELS = 3000;
  private static final long MOST_BYTES = 2_000_000;

  @Override
  public void judge(Cover cover, Findings findings) {
    findings.unless(
        cover.width() == cover.height()
            && cover.width() >= LEAST_PIXELS
            && cover.width() <= MOST_PIXELS,
        Rule.COVER_SIZE,
        cover.place(),
        "%d × %d pixels; it must be square, %d to %d pixels"
            .formatted(cover.width(), cover.height(), LEAST_PIXELS, MOST_PIXELS));
    findings.unless(
        cover.isRgb(), Rule.COVER_COLOURS, cover.place(), "it is not RGB without transparency");
    String name = cover.place().file().toLowerCase(Locale.ROOT);
    findings.unless(
        name.endsWith(".png") == cover.type().equals(ImageType.PNG),
        Rule.COVER_MALFORMED,
        cover.place(),
        "it is %s, which its name does not say".formatted(cover.type()));
    findings.unless(
        cover.bytes() <= MOST_BYTES,
        Rule.COVER_BYTES,
        cover.place(),
        "%d bytes lie in every audio file".formatted(cover.bytes()));
  }
}
