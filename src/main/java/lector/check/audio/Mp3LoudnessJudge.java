package lector.check.audio;

import java.io.IOException;
import java.io.InputStream;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.JavaLayerException;
import javazoom.jl.decoder.SampleBuffer;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Rule;

/** Decodes an MP3 file, with another library than the one that encodes, and measures it. */
public final class Mp3LoudnessJudge implements Judge<Mp3File> {

  @Override
  public void judge(Mp3File mp3, Findings findings) {
    if (mp3.stream().header().channels() != 1) {
      findings.add(
          Rule.AUDIO_CHANNELS, mp3.place(), "it is stereo, and its loudness was not measured");
      return;
    }
    AudioMeter meter = new AudioMeter(mp3.stream().header().sampleRateHz());
    try {
      decode(mp3, meter);
      meter.judge(mp3.place(), findings);
    } catch (JavaLayerException
        | IOException
        | RuntimeException e) { // damage leads its tables astray
      findings.add(Rule.AUDIO_MALFORMED, mp3.place(), "it can't be decoded: " + e.getMessage());
    }
  }

  private static void decode(Mp3File mp3, AudioMeter meter) throws JavaLayerException, IOException {
    try (InputStream sound = mp3.sound()) {
      Bitstream stream = new Bitstream(sound);
      Decoder decoder = new Decoder();
      for (Header header = stream.readFrame(); header != null; header = stream.readFrame()) {
        SampleBuffer samples = (SampleBuffer) decoder.decodeFrame(header, stream);
        meter.add(samples.getBuffer(), samples.getBufferLength());
        stream.closeFrame();
      }
    }
  }
}
