package lector.publish.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lector.publish.EpisodeFixture;
import org.junit.jupiter.api.Test;

class SpeakerNamesTest {

  @Test
  void namesAllWhoSpeakTheNarratorFirst() {
    assertEquals(
        List.of("Heart", "Ann & Co.", "Emma"),
        List.copyOf(SpeakerNames.in(EpisodeFixture.conversation())));
  }
}
