package lector.speech.onnx;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import lector.audio.Pcm;
import lector.phoneme.Lexicon;
import lector.phoneme.Phonemes;
import lector.phoneme.Phonemizer;
import lector.phoneme.SortedTable;
import lector.phoneme.Tagger;
import lector.phoneme.UserLexicon;
import lector.speech.Speech;
import lector.speech.Speech.Span;
import lector.speech.SpeechEdges;
import lector.speech.SpeechEngine;
import lector.speech.SpeechException;
import lector.speech.Voice;
import lector.speech.VoiceProvider;
import lector.text.Sentence;

/**
 * Speaks with a Hibari voice: phonemes through the network to spectra, through the vocoder to
 * sound. 24 kHz.
 *
 * <p>Word times are the network's own durations, so they are exact; see {@link SpeechEdges} for the
 * words beside a pause.
 */
public final class HibariEngine implements SpeechEngine {

  /** From some 500 symbols on the network grows slow. */
  private static final int MOST_SYMBOLS = 400;

  /** Samples a step of the durations: two frames. */
  private static final int STEP = 2 * Vocoder.HOP;

  /** Between the parts of a sentence that is too long for one call, in seconds. */
  private static final double BREATH_SECONDS = 0.15;

  private final Voice voice;
  private final Phonemizer phonemizer;
  private final OnnxLetterToSound letterToSound;
  private final HibariNetwork network;
  private final Map<Character, Integer> symbols;
  private final String revision;
  private final Queue<Vocoder> vocoders = new ConcurrentLinkedQueue<>();

  private HibariEngine(
      Voice voice,
      Phonemizer phonemizer,
      OnnxLetterToSound letterToSound,
      HibariNetwork network,
      Map<Character, Integer> symbols,
      String revision) {
    this.voice = voice;
    this.phonemizer = phonemizer;
    this.letterToSound = letterToSound;
    this.network = network;
    this.symbols = symbols;
    this.revision = revision;
  }

  /** The voice that is packed into the program, heart. */
  public static final VoiceProvider PACKED =
      new VoiceProvider() {
        @Override
        public Voice voice() {
          return packedVoice();
        }

        @Override
        public SpeechEngine load(UserLexicon lexicon) {
          return HibariEngine.load(lexicon);
        }
      };

  private static Voice packedVoice() {
    Properties properties = HibariAssets.properties(HibariAssets.VOICE);
    return new Voice(
        properties.getProperty("name"),
        "hibari",
        properties.getProperty("language"),
        properties.getProperty("gender"),
        properties.getProperty("licence"),
        properties.getProperty("version"));
  }

  /**
   * Loads the packed voice's front end, without its network.
   *
   * @param userLexicon the reader's own pronunciations
   */
  public static Phonemizer phonemizer(UserLexicon userLexicon) {
    return phonemizer(letterToSound(), userLexicon);
  }

  private static HibariEngine load(UserLexicon userLexicon) {
    Voice voice = packedVoice();
    OnnxLetterToSound letterToSound = letterToSound();
    try {
      return new HibariEngine(
          voice,
          phonemizer(letterToSound, userLexicon),
          letterToSound,
          new HibariNetwork(HibariAssets.bytes(HibariAssets.MODEL)),
          symbols(),
          HibariAssets.properties(HibariAssets.VOICE).getProperty("revision", ""));
    } catch (OrtException | LinkageError e) {
      throw new SpeechException(
          voice.name(),
          "ONNX Runtime does not run on this machine (" + e.getMessage() + "); try --voice kevin16",
          e);
    }
  }

  private static Phonemizer phonemizer(OnnxLetterToSound letterToSound, UserLexicon userLexicon) {
    return new Phonemizer(
        new Lexicon(new SortedTable(HibariAssets.bytes(HibariAssets.LEXICON))),
        new Tagger(new SortedTable(HibariAssets.bytes(HibariAssets.TAGGER))),
        letterToSound,
        userLexicon);
  }

  private static OnnxLetterToSound letterToSound() {
    return new OnnxLetterToSound(
        HibariAssets.bytes(HibariAssets.LETTERS_MODEL),
        new LetterAlphabet(HibariAssets.text(HibariAssets.LETTERS)));
  }

  private static Map<Character, Integer> symbols() {
    Map<Character, Integer> symbols = new HashMap<>();
    HibariAssets.text(HibariAssets.SYMBOLS)
        .lines()
        .forEach(line -> symbols.put(line.charAt(0), Integer.valueOf(line.substring(2))));
    return symbols;
  }

  @Override
  public SpeechEngine with(UserLexicon lexicon) {
    return new HibariEngine(
        voice, phonemizer.with(lexicon), letterToSound, network, symbols, revision);
  }

  @Override
  public Voice voice() {
    return voice;
  }

  @Override
  public int sampleRateHz() {
    return Vocoder.SAMPLE_RATE_HZ;
  }

  @Override
  public Speech speak(Sentence sentence, double speed) {
    return speak(phonemizer.phonemes(sentence), speed);
  }

  @Override
  public Prepared prepare(Sentence sentence) {
    Phonemes phonemes = phonemizer.phonemes(sentence);
    return new Prepared() {
      @Override
      public String content() {
        return revision + "\n" + phonemes.symbols() + "\n" + phonemes.words();
      }

      @Override
      public Speech speak(double speed) {
        return HibariEngine.this.speak(phonemes, speed);
      }
    };
  }

  private Speech speak(Phonemes phonemes, double speed) {
    List<Speech> parts = new ArrayList<>();
    for (Utterance utterance : Utterance.split(phonemes, MOST_SYMBOLS)) {
      parts.add(speak(utterance, (float) speed));
    }
    return Speech.join(sampleRateHz(), parts, (int) (BREATH_SECONDS * sampleRateHz() / speed));
  }

  private Speech speak(Utterance utterance, float speed) {
    if (utterance.symbols().isBlank()) {
      return new Speech(
          new Pcm(Vocoder.SAMPLE_RATE_HZ, new float[0]),
          Collections.nCopies(utterance.words().size(), new Span(0, 0)));
    }
    int[] positions = new int[utterance.symbols().length() + 1];
    long[] ids = ids(utterance.symbols(), positions);
    Vocoder vocoder = vocoders.poll();
    if (vocoder == null) {
      vocoder = new Vocoder();
    }
    try {
      Vocoder mine = vocoder;
      int seed = utterance.symbols().hashCode();
      return network.run(
          ids,
          speed,
          (spectra, f0, durations) ->
              SpeechEdges.trim(
                  new Pcm(Vocoder.SAMPLE_RATE_HZ, mine.synthesize(spectra, f0, f0.length, seed)),
                  words(utterance.words(), positions, durations)));
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the network failed on \"" + utterance.symbols() + "\": " + e.getMessage(), e);
    } finally {
      vocoders.add(vocoder);
    }
  }

  /**
   * The numbers of the symbols, 0 at both ends.
   *
   * @param positions receives for each symbol, and for their end, its index in the result
   */
  private long[] ids(String text, int[] positions) {
    long[] ids = new long[text.length() + 2];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      positions[i] = count;
      Integer id = symbols.get(text.charAt(i));
      if (id != null) {
        ids[count++] = id;
      }
    }
    positions[text.length()] = count++;
    return Arrays.copyOf(ids, count);
  }

  private static List<Span> words(List<Phonemes.Span> words, int[] positions, long[] durations) {
    int[] starts = new int[durations.length + 1];
    for (int i = 0; i < durations.length; i++) {
      starts[i + 1] = starts[i] + (int) durations[i] * STEP;
    }
    return words.stream()
        .map(word -> new Span(starts[positions[word.start()]], starts[positions[word.end()]]))
        .toList();
  }

  @Override
  public void close() {
    network.close();
    letterToSound.close();
  }
}
