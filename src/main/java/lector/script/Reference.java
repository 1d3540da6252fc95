package lector.script;

import java.net.URI;

/**
 * A place on the web where something was published.
 *
 * @param name name of the publication, such as a newspaper's
 * @param url the address
 */
public record Reference(String name, URI url) {}
