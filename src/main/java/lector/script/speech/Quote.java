package lector.script.speech;

/**
 * A quotation in a paragraph.
 *
 * @param line index of the paragraph
 * @param start index of its opening mark
 * @param end index after its closing mark; the paragraph's length if it runs on
 * @param inner what stands between the marks
 * @param continues whether it continues what began in the paragraph before
 * @param runsOn whether it goes on in the paragraph after
 */
record Quote(int line, int start, int end, String inner, boolean continues, boolean runsOn) {}
