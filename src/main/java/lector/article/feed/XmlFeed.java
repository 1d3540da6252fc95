package lector.article.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import lector.article.Input;
import org.jdom2.JDOMException;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads RSS and Atom through ROME. Document types are refused, and so are entities. */
final class XmlFeed {

  /** XML that is nested deeper is none that people wrote. */
  private static final String DEEPEST = "256";

  private XmlFeed() {}

  static Feed read(Input input) throws IOException, FeedException {
    String type = input.contentType().orElse("text/xml");
    try (XmlReader reader =
        new XmlReader(new ByteArrayInputStream(input.bytes()), type, true, "UTF-8")) {
      SyndFeed feed = new SyndFeedImpl(new ShallowInput().build(reader));
      Optional<URI> base = input.source().uri();
      return new Feed(
          ItemText.plain(text(feed.getTitle())),
          feed.getEntries().stream().map(entry -> item(entry, base)).toList());
    }
  }

  /** ROME's reader, with a limit on how deep elements may be nested. */
  private static final class ShallowInput extends WireFeedInput {
    ShallowInput() {
      super(false, Locale.ENGLISH);
    }

    @Override
    protected SAXBuilder createSAXBuilder() {
      SAXBuilder builder = super.createSAXBuilder();
      builder.setXMLReaderFactory(new JdkReader());
      builder.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
      return builder;
    }
  }

  /** The JDK's own parser, whatever others libraries bring along: it knows the limit. */
  private static final class JdkReader implements XMLReaderJDOMFactory {
    @Override
    public XMLReader createXMLReader() throws JDOMException {
      try {
        return SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
      } catch (SAXException | ParserConfigurationException e) {
        throw new JDOMException("The JDK has no XML parser", e);
      }
    }

    @Override
    public boolean isValidating() {
      return false;
    }
  }

  private static FeedItem item(SyndEntry entry, Optional<URI> base) {
    String html = html(entry);
    return new FeedItem(
        text(entry.getUri()).strip(),
        ItemText.plain(text(entry.getTitle())),
        ItemText.page(text(entry.getLink()), base),
        ItemText.names(authors(entry)),
        Optional.ofNullable(entry.getPublishedDate())
            .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
            .map(Date::toInstant),
        ItemText.names(
            entry.getCategories().stream().map(SyndCategory::getName).map(XmlFeed::text)),
        html,
        ItemText.plain(html));
  }

  private static Stream<String> authors(SyndEntry entry) {
    List<SyndPerson> persons = entry.getAuthors();
    return persons.isEmpty()
        ? Stream.of(text(entry.getAuthor()))
        : persons.stream().map(SyndPerson::getName).map(XmlFeed::text);
  }

  /** The longest of content and summary. */
  private static String html(SyndEntry entry) {
    return Stream.concat(
            entry.getContents().stream(), Optional.ofNullable(entry.getDescription()).stream())
        .map(XmlFeed::html)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static String html(SyndContent content) {
    String value = text(content.getValue());
    boolean isPlain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
    return isPlain && !value.contains("<") ? ItemText.html(value) : value;
  }

  private static String text(@Nullable String field) {
    return field == null ? "" : field;
  }
}
