package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The tram is back, and it was the people of the harbour who asked for it to be there.
          de | Die Straßenbahn ist wieder da, und es waren die Leute am Hafen, die sich das gewünscht haben.
          fr | Le tramway est de retour dans la ville, et ce sont les gens du port qui l'ont demandé.
          es | El tranvía ha vuelto a la ciudad y fueron los vecinos del puerto los que lo pidieron.
          it | Il tram è tornato in città, e sono stati gli abitanti del porto che lo hanno chiesto.
          pt | O bonde voltou para a cidade, e foram os moradores do porto que pediram isso há anos.
          nl | De tram is terug in de stad, en het waren de mensen van de haven die er om hebben gevraagd.
          sv | Spårvagnen är tillbaka i staden, och det var de som bor vid hamnen som hade bett om den.
          pl | Tramwaj wrócił do miasta, a prosili o to mieszkańcy portu, bo nie ma tam już autobusu.
          cs | Tramvaj je zpátky ve městě a byli to lidé z přístavu, kteří si ji přáli, protože tam už nic nejezdí.
          fi | Raitiovaunu on nyt takaisin, ja sitä ovat toivoneet ne, jotka asuvat satamassa, kun bussia ei ole.
          tr | Tramvay geri geldi ve bunu isteyen liman halkı oldu, çünkü orada artık bir otobüs yok gibi.
          ru | Трамвай вернулся в город, и об этом просили те, кто живёт у порта, потому что автобуса там нет.
          uk | Трамвай повернувся до міста, і про це просили ті, хто живе біля порту, бо автобуса там вже не було.
          el | Το τραμ επέστρεψε στην πόλη.
          ja | 路面電車が町に戻ってきました。
          zh | 电车回到了城市。
          ko | 전차가 도시로 돌아왔다.
          ar | عاد الترام إلى المدينة بعد أن طلب ذلك الناس الذين هم من سكان الميناء في كل يوم
          """)
  void tellsALanguageByOneSentence(String language, String sentence) {
    assertEquals(Optional.of(language), LanguageDetector.detect(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trams, rails, wires
          Anna Wright Tom Quayle Maria Santos Pedro Alvarez Luis Ortega Carmen Delgado Juan Ramos
          12 13 14 15 16 17 18 19 20 21 22
          """)
  void saysNothingWhereTheCaseIsNotClear(String text) {
    assertEquals(Optional.empty(), LanguageDetector.detect(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The film La Vie en Rose won at the Festival de Cannes, and Le Monde praised it the day after.
          From San Juan de la Maguana to Los Reyes de la Paz it is a day in the bus.
          "I ain' gwine to tell dat man nothin'," he said, "en de mo' he ask de less I knows, en dat's so."
          """)
  void doesNotTakeForeignNamesOrDialectForAForeignParagraph(String paragraph) {
    assertEquals(Optional.empty(), LanguageDetector.foreign(paragraph, "en-GB"));
  }

  @Test
  void findsAForeignParagraph() {
    String french =
        "Le tramway est de retour dans la ville, et ce sont les gens du port qui le disent.";
    assertEquals(Optional.of("fr"), LanguageDetector.foreign(french, "en"));
    assertEquals(Optional.empty(), LanguageDetector.foreign(french, "fr-CA"));
  }
}
