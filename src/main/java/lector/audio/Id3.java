package lector.audio;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jaudiotagger.tag.FieldDataInvalidException;
import org.jaudiotagger.tag.id3.ID3v23Frame;
import org.jaudiotagger.tag.id3.ID3v23Tag;
import org.jaudiotagger.tag.id3.framebody.AbstractID3v2FrameBody;
import org.jaudiotagger.tag.id3.framebody.FrameBodyAPIC;
import org.jaudiotagger.tag.id3.framebody.FrameBodyCOMM;
import org.jaudiotagger.tag.id3.framebody.FrameBodyTALB;
import org.jaudiotagger.tag.id3.framebody.FrameBodyTCON;
import org.jaudiotagger.tag.id3.framebody.FrameBodyTDAT;
import org.jaudiotagger.tag.id3.framebody.FrameBodyTIT2;
import org.jaudiotagger.tag.id3.framebody.FrameBodyTLAN;
import org.jaudiotagger.tag.id3.framebody.FrameBodyTPE1;
import org.jaudiotagger.tag.id3.framebody.FrameBodyTSSE;
import org.jaudiotagger.tag.id3.framebody.FrameBodyTYER;
import org.jaudiotagger.tag.id3.framebody.FrameBodyUSLT;
import org.jaudiotagger.tag.id3.framebody.FrameBodyUnsupported;
import org.jaudiotagger.tag.id3.framebody.FrameBodyWOAF;

/**
 * Turns {@link Tags} into an ID3v2.3 tag. Version 2.3, because many players read no chapters from
 * version 2.4.
 *
 * <p>JAudioTagger does not know chapter frames. It takes them as unknown ones and writes them as
 * they are, but destroys them when it saves a tag that it has read: a file is tagged once.
 */
final class Id3 {

  private static final String GENRE = "Podcast";
  private static final byte FRONT_COVER = 3;
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("ddMM", Locale.ROOT);

  /** Held here, because a logger that nobody holds forgets that it was turned off. */
  private static final Logger LOGGER = Logger.getLogger("org.jaudiotagger");

  static {
    LOGGER.setLevel(Level.OFF);
  }

  private final ID3v23Tag tag = new ID3v23Tag();

  private Id3() {}

  static ID3v23Tag tag(Tags tags) {
    Id3 id3 = new Id3();
    id3.addTexts(tags);
    tags.cover().ifPresent(id3::addCover);
    ChapterFrames.contents(tags.chapters().size()).forEach(body -> id3.addRaw("CTOC", body));
    ChapterFrames.chapters(tags.chapters()).forEach(body -> id3.addRaw("CHAP", body));
    return id3.tag;
  }

  private void addTexts(Tags tags) {
    String language = Iso639.of(tags.language());
    String year = YEAR.format(tags.date());
    String day = DAY_AND_MONTH.format(tags.date());
    addText(tags.title(), FrameBodyTIT2::new);
    addText(tags.artist(), FrameBodyTPE1::new);
    addText(tags.album(), FrameBodyTALB::new);
    addText(year, FrameBodyTYER::new);
    addText(day, FrameBodyTDAT::new);
    addText(GENRE, FrameBodyTCON::new);
    addText(language, FrameBodyTLAN::new);
    addText(tags.encoder(), FrameBodyTSSE::new);
    addText(tags.comment(), (encoding, text) -> new FrameBodyCOMM(encoding, language, "", text));
    addText(tags.lyrics(), (encoding, text) -> new FrameBodyUSLT(encoding, language, "", text));
    tags.url().ifPresent(url -> add(new FrameBodyWOAF(url.toASCIIString())));
  }

  private interface TextBody {
    AbstractID3v2FrameBody of(byte encoding, String text);
  }

  private void addText(String text, TextBody body) {
    if (!text.isEmpty()) {
      add(body.of(Id3Bytes.encodingOf(text), text));
    }
  }

  private void addCover(Picture cover) {
    add(new FrameBodyAPIC(Id3Bytes.LATIN_1, cover.mediaType(), FRONT_COVER, "", cover.bytes()));
  }

  private void addRaw(String id, byte[] body) {
    add(new FrameBodyUnsupported(id, body));
  }

  private void add(AbstractID3v2FrameBody body) {
    ID3v23Frame frame = new ID3v23Frame(body.getIdentifier());
    frame.setBody(body);
    try {
      tag.addField(frame);
    } catch (FieldDataInvalidException e) {
      throw new IllegalStateException("no such tag: " + body.getIdentifier(), e);
    }
  }
}
