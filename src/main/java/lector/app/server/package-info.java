/**
 * The web server's door: shows an output folder to podcast apps and browsers, and takes articles in
 * from people who don't live in a terminal. The only user of Jetty.
 *
 * <p>In: HTTP requests. Out: files that a manifest or the publisher names, and jobs that make
 * episodes. Open {@link lector.app.server.LectorServer} first, then {@code FrontDoor}, through
 * which every request goes.
 */
@NullMarked
package lector.app.server;

import org.jspecify.annotations.NullMarked;
