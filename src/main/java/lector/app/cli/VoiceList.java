package lector.app.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import lector.app.VoiceSpeeds;
import lector.app.Voices;
import lector.speech.SpeechException;
import lector.speech.Voice;
import lector.speech.VoiceProvider;
import lector.speech.install.VoiceStore;
import lector.speech.install.VoiceStore.Entry;
import lector.speech.onnx.PiperFolder;

/** What {@code lector voices} shows. */
final class VoiceList {

  private static final double MEGABYTE = 1e6;

  private final Console console;
  private final VoiceSpeeds speeds = new VoiceSpeeds();
  private final List<Row> rows = new ArrayList<>();

  private VoiceList(Console console) {
    this.console = console;
  }

  /**
   * A voice, as the list shows it.
   *
   * @param voice the voice
   * @param installed whether it can be used
   * @param bytes size of what was installed for it, or is to be fetched, with the voices that come
   *     along; 0 if it is part of Lector
   * @param realTime seconds of sound for a second of one core's time, as measured on this machine;
   *     nothing if it is not installed
   * @param state what of it is there, in words
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Row(
      @JsonUnwrapped Voice voice,
      boolean installed,
      long bytes,
      Optional<Double> realTime,
      String state) {}

  /** All voices; speeds that are not known are measured. */
  static List<Row> of(Voices voices, Console console) {
    VoiceList list = new VoiceList(console);
    for (VoiceProvider packed : Voices.packed()) {
      list.add(packed, 0, "part of Lector");
    }
    VoiceStore store = VoiceStore.ofUser();
    for (Entry entry : store.entries()) {
      Optional<VoiceProvider> provider = store.find(entry.voice().name());
      String with = entry.isAlone() ? "" : ", one of " + entry.bundle();
      if (provider.isPresent()) {
        list.add(provider.get(), entry.bytes(), "installed" + with);
      } else {
        list.rows.add(
            new Row(entry.voice(), false, entry.bytes(), Optional.empty(), "not installed" + with));
      }
    }
    voices.folder().ifPresent(list::addAll);
    return list.rows;
  }

  private void addAll(PiperFolder folder) {
    for (String name : folder.names()) {
      try {
        VoiceProvider voice = folder.find(name).orElseThrow();
        List<String> speakers = folder.speakers(name);
        add(
            voice,
            folder.bytes(name),
            speakers.isEmpty()
                ? "your own"
                : "your own, " + speakers.size() + " speakers, such as " + speakers.get(1));
      } catch (SpeechException e) {
        console.error(e.getMessage(), e);
      }
    }
  }

  private void add(VoiceProvider provider, long bytes, String state) {
    Voice voice = provider.voice();
    Optional<Double> realTime = Optional.empty();
    try {
      OptionalDouble known = speeds.known(voice);
      if (known.isEmpty()) {
        console.note("measuring how fast " + voice.name() + " speaks on this machine");
      }
      double speed = known.isPresent() ? known.getAsDouble() : speeds.measured(provider);
      realTime = Optional.of(Math.round(10 * speed) / 10.0);
    } catch (SpeechException e) {
      console.error(e.getMessage(), e);
    }
    boolean isUsable = realTime.isPresent();
    rows.add(new Row(voice, isUsable, bytes, realTime, isUsable ? state : "can't be used"));
  }

  /** The rows as lines. */
  static String text(List<Row> rows) {
    StringBuilder text = new StringBuilder();
    int width = rows.stream().mapToInt(row -> row.voice().name().length()).max().orElse(1);
    for (Row row : rows) {
      Voice voice = row.voice();
      text.append(
              String.format(
                      Locale.ROOT,
                      "%-" + width + "s %-8s %-6s %-7s %-12s %8s %8s  %s",
                      voice.name(),
                      voice.engine(),
                      voice.language(),
                      voice.gender(),
                      voice.licence(),
                      row.bytes() == 0 ? "" : Math.round(row.bytes() / MEGABYTE) + " MB",
                      row.realTime().map(VoiceList::speed).orElse(""),
                      row.state())
                  .stripTrailing())
          .append('\n');
    }
    return text.toString();
  }

  private static String speed(double realTime) {
    return String.format(Locale.ROOT, realTime < 10 ? "%.1f ×" : "%.0f ×", realTime);
  }
}
