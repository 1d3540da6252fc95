package lector.speech.onnx;

import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lector.phoneme.Phonemizer;
import lector.phoneme.UserLexicon;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.text.Sentence;
import lector.text.TextFrontEnd;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From text to sound, one thread. The seconds counted are seconds of audio: × real time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SpeechBenchmark {

  private static final String TEXT =
      "The light at Sandy Point was lit in 1861, and for most of a century one family kept it."
          + " Nobody knows how many ships it saved; the log has 4,212 entries.";
  private static final String PHONEMES =
      "ðə lˈIt ˈæt sˈændi pˈYnt wʌz lˈɪt ɪn ˌAtˈin sˈɪksti wˈʌn, ænd fɔɹ mˈOst ʌv ə sˈɛnʧəɹi.";

  private final TextFrontEnd frontEnd = new TextFrontEnd();
  private final Passage passage = new Passage(Role.NARRATION, Beat.NONE, "", TEXT, 0);
  private final Phonemizer phonemizer = HibariVoice.phonemizer(UserLexicon.EMPTY);
  private final Vocoder vocoder = new Vocoder();
  private HibariNetwork network;
  private long[] ids;
  private FloatBuffer spectra;
  private float[] pitch;

  /** Loads the voice, and takes one sentence through its network. */
  @Setup
  public void load() throws OrtException {
    network = new HibariNetwork(HibariAssets.bytes(HibariAssets.MODEL));
    List<String> symbols = HibariAssets.text(HibariAssets.SYMBOLS).lines().toList();
    ids =
        PHONEMES
            .chars()
            .mapToLong(
                c ->
                    symbols.stream()
                        .filter(line -> line.charAt(0) == c)
                        .mapToLong(line -> Long.parseLong(line.substring(2)))
                        .findFirst()
                        .orElse(0))
            .toArray();
    ids[0] = 0;
    ids[ids.length - 1] = 0;
    network.run(
        ids,
        1,
        (values, f0, durations) -> {
          spectra = FloatBuffer.allocate(values.remaining()).put(values).flip();
          pitch = f0;
          return durations;
        });
  }

  /** Frees the network. */
  @TearDown
  public void close() {
    network.close();
  }

  /** Counts seconds of audio. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Audio {
    /** How many. */
    public double seconds;

    /** Begins anew. */
    @Setup(Level.Iteration)
    public void reset() {
      seconds = 0;
    }

    private void add(float[] pitch) {
      seconds += (double) pitch.length * Vocoder.HOP / Vocoder.SAMPLE_RATE_HZ;
    }
  }

  /** From text to phonemes; an operation is a sentence. */
  @Benchmark
  @OperationsPerInvocation(2)
  public int frontEnd() {
    int symbols = 0;
    for (Sentence sentence : frontEnd.sentences(passage)) {
      symbols += phonemizer.phonemes(sentence).symbols().length();
    }
    return symbols;
  }

  /** From phonemes to spectra. */
  @Benchmark
  public int acousticModel(Audio audio) throws OrtException {
    audio.add(pitch);
    return network.run(ids, 1, (values, f0, durations) -> values.remaining());
  }

  /** From spectra to samples. */
  @Benchmark
  public float[] vocoder(Audio audio) {
    audio.add(pitch);
    return vocoder.synthesize(spectra, pitch, pitch.length, 1);
  }
}
