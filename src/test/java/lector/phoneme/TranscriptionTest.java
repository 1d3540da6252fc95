package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptionTest {

  @ParameterizedTest
  @CsvSource({
    "pjˌʌŋjˈɑŋ, ˌpjʌŋˈjɑŋ, pyuhng-YAHNG",
    "lˈutsɛvɪʧ, ˈlutsɛvɪtʃ, LOOT-seh-vihch",
    "nətˈɑliə, nəˈtɑliə, nuh-TAH-lee-uh",
    "ɡɹˈAtəɹ, ˈɡɹeɪtəɹ, GRAY-ter",
    "hˈWs kˈæt, ˈhaʊs ˈkæt, HOWS KAT",
    "bˈʌTᵊn, ˈbʌɾᵊn, BUH-duhn",
    "ɪ, ɪ, ih"
  })
  void showsPhonemes(String phonemes, String ipa, String respelling) {
    assertEquals(ipa, Transcription.ipa(phonemes));
    assertEquals(respelling, Transcription.respelling(phonemes));
  }

  /** What a template of a lexicon says must not change how a word sounds. */
  @ParameterizedTest
  @CsvSource({"pjˌʌŋjˈɑŋ", "hˈWsᵻz", "ˌɪntəɹnˈæʃᵊnəl", "ʤˈYnt", "əɹˈOʒən", "twˈɛnti ˈIz"})
  void comesBackFromIpaAsItWas(String phonemes) {
    assertEquals(phonemes, IpaAlphabet.toKokoro(Transcription.ipa(phonemes)));
  }
}
