package lector.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads Markdown: CommonMark with GitHub's tables and footnotes, front matter in YAML or TOML, and
 * the tags of site generators, which are left out.
 */
final class MarkdownReader implements ArticleReader {

  @Override
  public boolean accepts(Input input) {
    return MarkdownEvidence.suffices(
        Characters.clean(TextDecoder.decode(input.bytes())), input.source().name());
  }

  @Override
  public Article read(Input input) {
    FrontMatter front = FrontMatter.split(Characters.clean(TextDecoder.decode(input.bytes())));
    List<Omission> omissions = new ArrayList<>(front.omissions());
    String markdown = TemplateTags.remove(front.rest(), omissions);
    Body body = new Body();
    List<Block> blocks = new MarkdownBlocks(body, omissions).read(markdown);
    return new Article(
        input.source(),
        front.fields().title().orElseGet(() -> Titles.of(blocks)),
        front.fields().authors(),
        front.fields().date(),
        front.fields().language().orElse(Languages.UNDETERMINED),
        front.fields().url(),
        front.fields().image(),
        body.text(),
        blocks,
        omissions);
  }
}
