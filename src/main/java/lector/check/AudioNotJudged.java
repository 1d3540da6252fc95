package lector.check;

/** Says of audio that there is no reader for that it was not judged. */
final class AudioNotJudged implements Judge<Place> {

  @Override
  public void judge(Place place, Findings findings) {
    findings.add(
        Rule.AUDIO_NOT_JUDGED, place, "tags and loudness are judged of MP3 and WAV files only");
  }
}
