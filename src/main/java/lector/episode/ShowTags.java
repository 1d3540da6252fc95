package lector.episode;

import java.net.URI;

/**
 * What an episode's audio says of the show that it is part of.
 *
 * @param title the show's name
 * @param author who makes it
 * @param baseUrl where the output folder is found on the web; ends with a slash
 * @param cover the cover picture, a JPEG; nobody may write to it
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never written to after
public record ShowTags(String title, String author, URI baseUrl, byte[] cover) {}
