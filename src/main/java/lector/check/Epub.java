package lector.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;
import lector.check.judge.XmlReader;

/**
 * A book, as far as its container tells (EPUB Open Container Format 3.3, sections 4.2 and 4.3).
 *
 * @param file where it lies
 * @param place what it is called
 */
record Epub(Path file, Place place) {

  private static final String CONTAINER = "META-INF/container.xml";
  private static final String OCF = "urn:oasis:names:tc:opendocument:xmlns:container";

  static Epub read(Path file, Place place) throws IOException, MalformedFileException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      ZipEntry first = zip.entries().hasMoreElements() ? zip.entries().nextElement() : null;
      if (first == null
          || !first.getName().equals("mimetype")
          || first.getMethod() != ZipEntry.STORED
          || !text(zip, first).equals("application/epub+zip")) {
        throw new MalformedFileException(
            "mimetype", "it must be the first entry, stored, and say application/epub+zip");
      }
      String packageFile = packageFile(zip);
      if (zip.getEntry(packageFile) == null) {
        throw new MalformedFileException(
            CONTAINER, "it names the package document \"" + packageFile + "\", which is not there");
      }
      return new Epub(file, place);
    } catch (ZipException e) {
      throw new MalformedFileException("", "it is no ZIP file: " + e.getMessage());
    }
  }

  private static String packageFile(ZipFile zip) throws IOException, MalformedFileException {
    ZipEntry container = zip.getEntry(CONTAINER);
    if (container == null) {
      throw new MalformedFileException(CONTAINER, "it is not there");
    }
    try (InputStream in = zip.getInputStream(container)) {
      return XmlReader.read(in)
          .all()
          .filter(element -> element.is(OCF, "rootfile"))
          .map(element -> element.attribute("full-path"))
          .findFirst()
          .orElse("");
    }
  }

  private static String text(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
