package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomographContextTest {

  private static final List<String> TOKENS =
      List.of("They", "will", "not", "record", "Anna", "'s", "songs", ".");
  private static final List<String> TAGS =
      List.of("PRP", "MD", "RB", "VB", "NNP", "POS", "NNS", ".");

  private static final Set<String> FEATURES = HomographContext.features(TOKENS, TAGS, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          w-1=not
          w1=anna
          w-3=they
          t0=VB
          t3=NNS
          w-1+1=not,anna
          t-1+1+2=RB,NNP,POS
          x1=nna
          s1=X
          s+0=x
          place=later
          before=MD
          beforeAt=MD,2
          beforeWord=will
          after=clause end
          noun=PRP,3
          subject=they
          determined=false
          has=MD
          tense=false,false
          """)
  void seesWhatStandsAroundAWord(String feature) {
    assertTrue(FEATURES.contains(feature), () -> feature + " is not in " + FEATURES);
  }

  /** The word's own letters tell nothing: all verbs share what is learnt. */
  @Test
  void doesNotNameTheWordItself() {
    assertTrue(FEATURES.stream().noneMatch(feature -> feature.contains("record")));
  }

  @Test
  void marksTheEdgesOfTheSentence() {
    Set<String> alone = HomographContext.features(List.of("Record"), List.of("NN"), 0);
    assertTrue(alone.containsAll(Set.of("w-1=<", "w1=>", "s-1=-", "place=first", "t+0first=NN")));
    assertTrue(alone.containsAll(Set.of("before=none", "after=none", "s+0=X")));
  }

  @Test
  void tellsCapitalsAndNumbersBesideTheWord() {
    Set<String> features =
        HomographContext.features(List.of("BBC", "Live", "8"), List.of("NNP", "NNP", "CD"), 1);
    assertTrue(features.contains("s-1+0+1=A,X,d"));
    assertTrue(features.contains("capital+1=8"));
  }

  @Test
  void looksTheSameForTheSameSentence() {
    assertEquals(List.copyOf(FEATURES), List.copyOf(HomographContext.features(TOKENS, TAGS, 3)));
  }
}
