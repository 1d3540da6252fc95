package lector.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Optional;
import lector.article.Input;
import lector.article.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlDecoderTest {

  /** How a page is written, what its server says, what it says itself, and its text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8        | text/html; charset=utf-8      | <meta charset=utf-8>   | Grüße an die Möwe
          UTF-8        | text/html; charset=iso-8859-1 | ''                     | Grüße an die Möwe
          UTF-8        | text/html                     | <meta charset=latin1>  | Grüße an die Möwe
          windows-1252 | text/html; charset=ISO-8859-1 | ''                     | “Grüße” für 5 €
          windows-1252 | text/html                     | <meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"> | “Grüße” für 5 €
          windows-1252 | text/html; charset=utf-8      | <meta charset=utf-8>   | Ein Gruß für die Möwe über den Dächern, die schöne Grüße bringt
          windows-1251 | text/html                     | ''                     | Печь в нашем доме задымила в первый же холодный вечер, и нам пришлось открыть все окна, а сосед сказал, что виновата ворона
          windows-1251 | text/html; charset=cp1251     | ''                     | Печь
          Shift_JIS    | text/html                     | <meta charset=x-sjis>  | 古い駅舎が図書館に
          GB18030      | text/html; charset=gb2312     | ''                     | 图书馆借出缝纫机
          EUC-JP       | text/html                     | ''                     | 三十年前に廃止された海辺駅の駅舎が、四月から小さな図書館として生まれ変わった
          UTF-16LE     | text/html; charset=utf-16     | ''                     | Grüße
          UTF-8        | text/html; charset=nonsense   | ''                     | Grüße
          """)
  void decodes(String charset, String contentType, String meta, String text) {
    String html = "<html><head>" + meta + "</head><body><p>" + text + "</p></body></html>";
    byte[] bytes = html.getBytes(Charset.forName(charset));
    Source source = Source.of("x", Optional.empty(), bytes, Optional.empty());
    assertEquals(html, HtmlDecoder.decode(new Input(source, bytes, Optional.of(contentType))));
  }
}
