package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import lector.phoneme.Phonemes;
import lector.speech.Speech.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiperAlphabetTest {

  /** The signs of Piper's English voices, in the order of their numbers. */
  private static final String SIGNS =
      "_^$ !'(),-.:;?abcdefhijklmnopqrstuvwxyzæçðøħŋœǀǁǂǃɐɑɒɓɔɕɖɗɘəɚɛɜɞɟɠɡɢɣɤɥɦɧɨɪɫɬɭɮɯɰɱɲɳɴɵɶɸɹɺɻɽɾ"
          + "ʀʁʂʃʄʈʉʊʋʌʍʎʏʐʑʒʔʕʘʙʛʜʝʟʡʢʲˈˌːˑ˞βθχᵻⱱ";

  private static PiperAlphabet alphabet() {
    ObjectNode map = new ObjectMapper().createObjectNode();
    for (int i = 0; i < SIGNS.length(); i++) {
      map.putArray(SIGNS.substring(i, i + 1)).add(i);
    }
    return new PiperAlphabet(map);
  }

  /** The signs that an utterance's numbers stand for, without beginning, end and pads. */
  private static String signs(String symbols) {
    long[] ids = alphabet().ids(symbols).ids();
    assertEquals(SIGNS.indexOf('^'), ids[0]);
    assertEquals(SIGNS.indexOf('$'), ids[ids.length - 1]);
    StringBuilder signs = new StringBuilder();
    for (int i = 1; i < ids.length; i += 2) {
      assertEquals(SIGNS.indexOf('_'), ids[i], "a pad after each sign");
      signs.append(i + 2 < ids.length ? SIGNS.charAt((int) ids[i + 1]) : "");
    }
    return signs.toString();
  }

  /**
   * Every symbol that Lector's front end writes, as eSpeak NG 1.51 writes the sound in American
   * English.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          A  | eɪ
          I  | aɪ
          W  | aʊ
          O  | oʊ
          Q  | əʊ
          Y  | ɔɪ
          ʤ  | dʒ
          ʧ  | tʃ
          T  | ɾ
          ᵊ  | ə
          ᵻ  | ᵻ
          ə  | ə
          ɐ  | ɐ
          æ  | æ
          ɛ  | ɛ
          ɪ  | ɪ
          i  | i
          ʊ  | ʊ
          ʌ  | ʌ
          a  | a
          ɑ  | ɑː
          ɔ  | ɔː
          u  | uː
          ɜɹ | ɜː
          əɹ | ɚ
          ɑɹ | ɑːɹ
          ɔɹ | ɔːɹ
          ɪɹ | ɪɹ
          ɛɹ | ɛɹ
          ˈi | ˈiː
          ˌi | ˌiː
          ˈA | ˈeɪ
          ˌI | ˌaɪ
          b  | b
          d  | d
          f  | f
          ɡ  | ɡ
          h  | h
          j  | j
          k  | k
          l  | l
          m  | m
          n  | n
          ŋ  | ŋ
          p  | p
          ɹ  | ɹ
          ɾ  | ɾ
          s  | s
          ʃ  | ʃ
          t  | t
          θ  | θ
          ð  | ð
          v  | v
          w  | w
          z  | z
          ʒ  | ʒ
          ʔ  | ʔ
          x  | x
          .  | .
          ,  | ,
          ?  | ?
          !  | !
          ;  | ;
          :  | :
          —  | ,
          …  | .
          (  | (
          )  | )
          “  | ''
          ”  | ''
          ☃  | ''
          nˈidz ɐ kəmˈɪTi. | nˈiːdz ɐ kəmˈɪɾi.
          """)
  void writesSymbolsAsTheVoiceLearntThem(String symbols, String signs) {
    assertEquals(signs, signs(symbols));
  }

  @Test
  void writesAQuotationMarkAsNothing() {
    assertEquals("d", signs("\"d\""));
  }

  @Test
  void knowsWhereWordsLie() {
    SymbolIds ids = alphabet().ids("dA d");
    assertArrayEquals(new int[] {2, 4, 8, 10, 12}, ids.positions());
    long[] durations = {1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7};
    List<Span> spans =
        ids.spans(List.of(new Phonemes.Span(0, 2), new Phonemes.Span(3, 4)), durations, 10);
    assertEquals(List.of(new Span(20, 200), new Span(300, 420)), spans);
  }
}
