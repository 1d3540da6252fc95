package lector.app.spark;

import java.io.Serializable;

/**
 * An article that was read once, to know where its episode will lie and how long it will take.
 *
 * @param order its place in the input
 * @param id what the input calls it
 * @param where where it lies
 * @param guid the identity that its episode has if no other is in its way
 * @param folder the folder that its episode has if no other is in its way
 * @param characters how much there is to read
 * @param key names all that decides the episode
 */
record Item(
    long order, String id, Where where, String guid, String folder, long characters, String key)
    implements Serializable {}
