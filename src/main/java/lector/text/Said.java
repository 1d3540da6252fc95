package lector.text;

/**
 * A spoken word before the punctuation around it is known.
 *
 * @param text the word
 * @param form how it is read
 * @param start index of the first character that it came from, inclusive
 * @param end index after the last, exclusive
 * @param pause punctuation that the writing has not, such as the comma between the groups of a
 *     telephone number; often empty
 */
record Said(String text, SpokenWord.Form form, int start, int end, String pause) {}
