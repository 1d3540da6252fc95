package lector.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.episode.Timeline.TimedSentence;

/** Every sentence that is spoken stands in the receipt with its time, and no other does. */
final class ReceiptJudge implements Judge<EpisodeFolder> {

  @Override
  public void judge(EpisodeFolder folder, Findings findings) {
    Place place = folder.place(EpisodeFolder.RECEIPT);
    Optional<JsonNode> receipt = folder.receipt();
    if (receipt.isEmpty() || !receipt.get().path("spoken").isArray()) {
      findings.unless(
          Files.notExists(folder.folder().resolve(EpisodeFolder.RECEIPT)),
          Rule.RECEIPT_MALFORMED,
          place,
          "it is no receipt");
      return;
    }
    Map<Integer, JsonNode> spoken = new TreeMap<>();
    receipt.get().get("spoken").forEach(each -> spoken.put(each.path("start").asInt(), each));
    Set<Long> added = new HashSet<>();
    receipt.get().path("added").forEach(each -> added.add(each.path("startSample").asLong()));
    Set<Integer> leftOut = leftOut(receipt.get(), place, findings);
    folder.episode().timeline().chapters().stream()
        .flatMap(chapter -> chapter.passages().stream())
        .flatMap(passage -> passage.sentences().stream())
        .forEach(
            sentence -> {
              Place at = place.at("\"" + sentence.text() + "\"");
              if (sentence.sourceStart() < 0) {
                findings.unless(
                    added.contains(sentence.startSample()),
                    Rule.RECEIPT_INCOMPLETE,
                    at,
                    "it is said, and not among what was added");
              } else {
                sentence(sentence, spoken, leftOut, at, findings);
                findings.unless(
                    !isAnnounced(sentence) || added.contains(sentence.startSample()),
                    Rule.RECEIPT_INCOMPLETE,
                    at,
                    "it begins with words that are not the article's, and not among those added");
              }
            });
    spoken.values().forEach(left -> surplus(left, place, findings));
  }

  /** Whether more is said than the article says there. */
  private static boolean isAnnounced(TimedSentence sentence) {
    int own = sentence.sourceEnd() - sentence.sourceStart();
    return sentence.text().length() > own && sentence.endSample() > sentence.startSample();
  }

  /** Places of what is left out; each has a reason. */
  private static Set<Integer> leftOut(JsonNode receipt, Place place, Findings findings) {
    Set<Integer> starts = new HashSet<>();
    for (JsonNode omission : receipt.path("leftOut")) {
      starts.add(omission.path("start").asInt());
      findings.unless(
          !omission.path("reason").asText().isBlank(),
          Rule.RECEIPT_REASON,
          place.at("\"" + omission.path("text").asText() + "\""),
          "it was left out without a reason");
    }
    return starts;
  }

  private static void sentence(
      TimedSentence sentence,
      Map<Integer, JsonNode> spoken,
      Set<Integer> leftOut,
      Place place,
      Findings findings) {
    JsonNode entry = spoken.remove(sentence.sourceStart());
    boolean isSilent = sentence.startSample() == sentence.endSample();
    if (entry == null) {
      findings.unless(
          isSilent && leftOut.contains(sentence.sourceStart()),
          Rule.RECEIPT_INCOMPLETE,
          place,
          "it is in the article, and neither spoken nor left out");
      return;
    }
    findings.unless(
        entry.path("startSample").asLong() == sentence.startSample()
            && entry.path("endSample").asLong() == sentence.endSample()
            && sentence.text().endsWith(entry.path("text").asText()),
        Rule.RECEIPT_DIFFERS,
        place,
        "the receipt says \"%s\" from sample %d to %d, the manifest from %d to %d"
            .formatted(
                entry.path("text").asText(),
                entry.path("startSample").asLong(),
                entry.path("endSample").asLong(),
                sentence.startSample(),
                sentence.endSample()));
  }

  private static void surplus(JsonNode left, Place place, Findings findings) {
    findings.add(
        Rule.RECEIPT_DIFFERS,
        place.at("\"" + left.path("text").asText() + "\""),
        "the receipt says that it is spoken, and the manifest knows nothing of it");
  }
}
