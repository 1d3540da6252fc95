package lector.phoneme;

/**
 * How a word sounds, and how we know.
 *
 * @param sound its phonemes; empty for a word without sound
 * @param origin where they came from
 */
record Pronunciation(String sound, Origin origin) {}
