package lector.check.judge;

/**
 * Something that is wrong.
 *
 * @param rule what kind of thing
 * @param place where
 * @param problem what is wrong, with the bad value
 */
public record Finding(Rule rule, Place place, String problem) {}
