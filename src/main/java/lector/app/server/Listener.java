package lector.app.server;

/**
 * Someone who may listen.
 *
 * @param name what they are called
 * @param isOwner whether they may also add articles
 * @param tokenSha256 hash of their token, in lower-case hexadecimal
 */
public record Listener(String name, boolean isOwner, String tokenSha256) {}
