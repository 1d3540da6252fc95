package lector.speech.install;

import java.util.OptionalDouble;
import lector.speech.Voice;

/**
 * A voice that can be installed.
 *
 * @param name what {@code --voice} calls it
 * @param bundle what it is installed with
 * @param engine the kind of engine that speaks it
 * @param language BCP 47 tag of its language
 * @param gender {@code female}, {@code male} or {@code unknown}
 * @param licence SPDX identifier of its licence
 * @param gainDb what brings it to the loudness of heart, in dB; measured when the voice is loaded
 *     if it isn't known
 */
record CatalogVoice(
    String name,
    String bundle,
    String engine,
    String language,
    String gender,
    String licence,
    OptionalDouble gainDb) {

  /**
   * The voice.
   *
   * @param version what, when it changes, changes the sound
   */
  Voice voice(String version) {
    return new Voice(name, engine, language, gender, licence, version);
  }
}
