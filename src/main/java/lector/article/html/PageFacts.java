package lector.article.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lector.article.Characters;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article: in JSON-LD first, then in its meta elements (Open Graph,
 * Dublin Core, and others' names), then in its markup.
 */
final class PageFacts {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:\\D.*)?");
  private static final Pattern DAY_IN_PATH =
      Pattern.compile(
          "/(20\\d\\d|19\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:/|-|$)");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*");
  private static final Pattern BY =
      Pattern.compile("(?i)^(?:written )?(?:by|von|par|por|di|door|af|av)\\s+");
  private static final Pattern SITE = Pattern.compile("\\s+[|–—·•»:-]\\s+");
  private static final int LONGEST_NAME = 60;

  private final Document page;
  private final Optional<URI> fetched;
  private final JsonLd json;
  private final Map<String, List<String>> metas;

  /**
   * Looks at a page.
   *
   * @param fetched the address that it came from, where it came from one
   */
  PageFacts(Document page, Optional<URI> fetched) {
    this.page = page;
    this.fetched = fetched;
    this.json = JsonLd.of(page);
    this.metas = metas(page);
  }

  JsonLd json() {
    return json;
  }

  /** The article's title; of several the one that the page also shows as its heading. */
  Optional<String> title() {
    List<String> named =
        Stream.of(
                json.text("headline", "name"),
                meta("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title"),
                Optional.of(clean(page.title())))
            .flatMap(Optional::stream)
            .filter(title -> !title.isBlank())
            .toList();
    List<String> headings =
        page.select("h1").stream().map(h -> clean(h.text())).filter(h -> h.length() > 2).toList();
    Optional<String> shown =
        page.select("h1, h2").stream()
            .map(heading -> clean(heading.text()).replaceFirst("\\W$", ""))
            .filter(heading -> named.stream().anyMatch(title -> isPartOf(heading, title)))
            .findFirst();
    return shown
        .or(() -> named.stream().findFirst().map(this::withoutSite))
        .or(() -> headings.stream().findFirst())
        .or(this::openingHeading);
  }

  /** Whether a title is a heading, perhaps with the site's name after it. */
  private static boolean isPartOf(String heading, String title) {
    String rest = title.length() < heading.length() ? "" : title.substring(heading.length());
    return heading.length() > 2
        && title.regionMatches(true, 0, heading, 0, heading.length())
        && (rest.isBlank() || rest.matches("\\W?\\s*[|–—·•»:-].*"));
  }

  /** The heading that a piece of a page begins with. */
  private Optional<String> openingHeading() {
    return Optional.ofNullable(page.selectFirst("h2, h3, h4, p, li"))
        .filter(first -> first.normalName().startsWith("h"))
        .map(heading -> clean(heading.text()))
        .filter(heading -> !heading.isEmpty());
  }

  private String withoutSite(String title) {
    String[] parts = SITE.split(title, -1);
    String site = site().orElse("").toLowerCase(Locale.ROOT);
    String last = parts[parts.length - 1].toLowerCase(Locale.ROOT);
    boolean names =
        parts.length > 1
            && (last.equals(site) || (site.isEmpty() && last.length() < parts[0].length() / 2));
    return names
        ? title
            .substring(0, title.lastIndexOf(parts[parts.length - 1]))
            .replaceFirst(SITE + "$", "")
        : title;
  }

  /** The name of the site. */
  Optional<String> site() {
    return meta("og:site_name", "application-name", "citation_journal_title");
  }

  /** Names of those who wrote it. */
  List<String> authors() {
    return Stream.<List<String>>of(
            json.authors(),
            metas(
                "author",
                "dc.creator",
                "citation_author",
                "parsely-author",
                "sailthru.author",
                "article:author"),
            shown(
                "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .h-card .p-name, .p-author, .byline .author, .author-name, .byline a"))
        .map(
            names ->
                names.stream()
                    .map(PageFacts::name)
                    .filter(PageFacts::isName)
                    .distinct()
                    .limit(8)
                    .toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> shown(String selector) {
    return page.select(selector).stream()
        .map(e -> clean(e.hasAttr("content") ? e.attr("content") : e.text()))
        .toList();
  }

  private static String name(String text) {
    return BY.matcher(text).replaceFirst("").strip();
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_NAME
        && !text.contains("://")
        && !text.startsWith("@");
  }

  /** The day on which it was published. */
  Optional<LocalDate> date() {
    return Stream.of(
            json.text("datePublished", "dateCreated"),
            meta(
                "article:published_time",
                "og:article:published_time",
                "datepublished",
                "publishdate",
                "pubdate",
                "publication_date",
                "parsely-pub-date",
                "dc.date.issued",
                "dc.date",
                "dcterms.created",
                "citation_publication_date",
                "sailthru.date",
                "date"),
            attribute("[itemprop=datePublished]", "datetime", "content"),
            attribute(
                "time[pubdate], .entry-date, article time[datetime], .dt-published, time[datetime]",
                "datetime"))
        .flatMap(Optional::stream)
        .flatMap(text -> day(DAY.matcher(text.replace('/', '-'))).stream())
        .findFirst()
        .or(() -> url().flatMap(url -> inPath(url)));
  }

  private static Optional<LocalDate> inPath(URI url) {
    Matcher matcher = DAY_IN_PATH.matcher(Objects.requireNonNullElse(url.getPath(), ""));
    return matcher.find()
        ? day(matcher.group(1), matcher.group(2), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    return matcher.matches()
        ? day(matcher.group(1), matcher.group(2), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.parse("%s-%2s-%2s".formatted(year, month, day).replace(' ', '0')));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** BCP 47 tag of its language. */
  Optional<String> language() {
    return Stream.of(
            Optional.of(page.select("html").attr("lang")),
            Optional.of(page.select("html").attr("xml:lang")),
            meta("content-language", "og:locale", "dc.language", "language"),
            json.text("inLanguage"))
        .flatMap(Optional::stream)
        .filter(tag -> LANGUAGE.matcher(tag).matches())
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
        .filter(tag -> !tag.equals("und"))
        .findFirst();
  }

  /**
   * Its canonical address. A page that was fetched speaks for its own site only, or it could take
   * the place of another's article.
   */
  Optional<URI> url() {
    Optional<URI> named =
        Stream.concat(
                attribute("link[rel=canonical]", "href").stream(),
                Stream.concat(
                    meta("og:url").stream(), json.text("url", "mainEntityOfPage").stream()))
            .flatMap(address -> address(address).stream())
            .filter(this::isOwn)
            .findFirst();
    return named.or(() -> fetched);
  }

  private boolean isOwn(URI address) {
    boolean whole = fetched.isPresent() && !isRoot(fetched.get()) && isRoot(address);
    return !whole && fetched.map(from -> host(from).equals(host(address))).orElse(true);
  }

  private static boolean isRoot(URI address) {
    return (address.getPath() == null || address.getPath().length() < 2)
        && address.getQuery() == null;
  }

  private static String host(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|mobile|amp)\\.", "");
  }

  /** The address of its lead image. */
  Optional<URI> image() {
    return Stream.of(
            meta("og:image:secure_url", "og:image", "twitter:image", "twitter:image:src"),
            json.text("image", "thumbnailUrl"))
        .flatMap(Optional::stream)
        .flatMap(address -> address(address).stream())
        .findFirst();
  }

  private Optional<URI> address(String text) {
    try {
      URI uri = new URI(text.strip().replace(" ", "%20"));
      URI whole = fetched.map(from -> from.resolve(uri)).orElse(uri);
      boolean web =
          whole.isAbsolute() && whole.getScheme().matches("(?i)https?") && whole.getHost() != null;
      return web ? Optional.of(whole) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Optional<String> meta(String... names) {
    return metas(names).stream().findFirst();
  }

  /** What the meta elements of the first of these names that the page has say. */
  private List<String> metas(String... names) {
    return Stream.of(names)
        .map(name -> metas.getOrDefault(name, List.of()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The meta elements' contents by their names, in lower case. */
  private static Map<String, List<String>> metas(Document page) {
    Map<String, List<String>> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = clean(meta.attr("content"));
      Stream.of("property", "name", "itemprop", "http-equiv")
          .map(key -> meta.attr(key).toLowerCase(Locale.ROOT))
          .filter(name -> !name.isEmpty() && !content.isEmpty())
          .distinct()
          .forEach(name -> metas.computeIfAbsent(name, n -> new ArrayList<>()).add(content));
    }
    return metas;
  }

  private Optional<String> attribute(String selector, String... attributes) {
    for (Element element : page.select(selector)) {
      for (String attribute : attributes) {
        if (element.hasAttr(attribute) && !element.attr(attribute).isBlank()) {
          return Optional.of(element.attr(attribute).strip());
        }
      }
    }
    return Optional.empty();
  }

  private static String clean(String text) {
    return Characters.oneLine(Characters.clean(text));
  }
}
