package lector.text;

import org.jspecify.annotations.Nullable;

/**
 * A spoken word before the punctuation around it is known.
 *
 * @param text the word
 * @param form how it is read
 * @param start index of the first character that it came from, inclusive
 * @param end index after the last, exclusive
 * @param closing what takes the place of the punctuation that is written after the word: the comma
 *     between the groups of a telephone number, nothing for the dash of a range; null to keep it
 */
record Said(String text, SpokenWord.Form form, int start, int end, @Nullable String closing) {}
