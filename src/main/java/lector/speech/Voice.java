package lector.speech;

/**
 * A voice.
 *
 * @param name what {@code --voice} calls it
 * @param engine the kind of engine that speaks it: {@code hibari}, {@code freetts}
 * @param language BCP 47 tag of the language that it speaks
 * @param gender {@code female} or {@code male}
 * @param licence SPDX identifier of its licence
 * @param version what, when it changes, changes the sound: the model's hash, the engine's version
 */
public record Voice(
    String name, String engine, String language, String gender, String licence, String version) {}
