package lector.article.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lector.article.Source;

/**
 * Keeps what servers gave, with its version, so that they need not give it again.
 *
 * <p>A file a page, named by the hash of its address: a line of JSON with the headers, then the
 * content. What can't be read or written is done without.
 */
final class PageCache {

  private static final int MOST_PAGES = 200;
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

  private final Path folder;

  /** A cache in a folder, which need not exist. */
  PageCache(Path folder) {
    this.folder = folder;
  }

  private record Head(
      URI uri,
      Optional<String> contentType,
      Optional<String> etag,
      Optional<String> lastModified) {}

  /** What was kept of an address. */
  Optional<Fetched> find(URI uri) {
    try {
      byte[] file = Files.readAllBytes(file(uri));
      int end = 0;
      while (end < file.length && file[end] != '\n') {
        end++;
      }
      Head head = JSON.readValue(file, 0, end, Head.class);
      if (end == file.length || !head.uri().equals(uri)) {
        return Optional.empty();
      }
      byte[] bytes = Arrays.copyOfRange(file, end + 1, file.length);
      return Optional.of(
          new Fetched(uri, bytes, head.contentType(), head.etag(), head.lastModified()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps a page, if it has a version to ask for. */
  void keep(Fetched page) {
    if (page.etag().isEmpty() && page.lastModified().isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "page", ".part");
      try {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(
            JSON.writeValueAsBytes(
                new Head(page.uri(), page.contentType(), page.etag(), page.lastModified())));
        out.write('\n');
        out.write(page.bytes());
        Files.write(part, out.toByteArray());
        Files.move(part, file(page.uri()), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
      prune();
    } catch (IOException e) {
      // A cache that can't be written saves no time and does no harm.
    }
  }

  private Path file(URI uri) {
    byte[] name = uri.toString().getBytes(StandardCharsets.UTF_8);
    return folder.resolve(
        Source.of("", Optional.empty(), name, Optional.empty()).sha256() + ".page");
  }

  /** Forgets the pages that were kept longest ago. */
  private void prune() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(folder)) {
      pages = files.filter(file -> file.toString().endsWith(".page")).toList();
    }
    if (pages.size() > MOST_PAGES) {
      Comparator<Path> byAge = Comparator.comparing(PageCache::age);
      for (Path page : pages.stream().sorted(byAge).limit(pages.size() - MOST_PAGES).toList()) {
        Files.deleteIfExists(page);
      }
    }
  }

  private static FileTime age(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
