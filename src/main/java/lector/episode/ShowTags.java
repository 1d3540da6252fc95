package lector.episode;

import java.net.URI;
import java.util.function.Supplier;

/**
 * What an episode's audio says of the show that it is part of.
 *
 * @param title the show's name
 * @param author who makes it
 * @param baseUrl where the output folder is found on the web; ends with a slash
 * @param cover gives the cover picture, a JPEG or PNG; asked for while the sound is made
 */
public record ShowTags(String title, String author, URI baseUrl, Supplier<byte[]> cover) {}
