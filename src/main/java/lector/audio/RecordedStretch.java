package lector.audio;

/**
 * A stretch of a recording, which begins and ends in silence.
 *
 * @param start index of its first sample in the recording
 * @param length how many samples it has
 * @param content a name for its samples: the same ones have the same name; empty if nothing is kept
 * @param loudness how loud it is
 */
record RecordedStretch(long start, int length, String content, StretchLoudness loudness) {

  /** The same with less to keep in memory. */
  RecordedStretch withoutEnergies() {
    StretchLoudness peaks =
        new StretchLoudness(loudness.truePeakDbtp(), loudness.samplePeaks(), new float[0]);
    return new RecordedStretch(start, length, content, peaks);
  }
}
