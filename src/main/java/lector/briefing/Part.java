package lector.briefing;

import lector.text.Sentence;

/**
 * A sentence of a story that may be told by itself.
 *
 * @param passage index of its passage in the {@link Draft}
 * @param sentence the sentence
 * @param seconds how long it is heard
 * @param isProse whether it can be told without what stands around it; not so the cell of a table
 * @param leans whether it can't be understood without the sentence before it
 * @param terms its terms
 */
record Part(
    int passage,
    Sentence sentence,
    double seconds,
    boolean isProse,
    boolean leans,
    TermVector terms) {}
