package lector.app.spark;

import java.io.Serializable;

/**
 * An episode that was in the output before.
 *
 * @param folder name of its folder
 * @param guid its identity
 * @param id what the input called its article; empty if it was made otherwise
 * @param key named all that decided it; empty if it was made otherwise
 */
record Existing(String folder, String guid, String id, String key) implements Serializable {}
