package lector.episode;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedTurn;
import lector.episode.Timeline.TimedWord;

/** Records to JSON files and back. The same record gives the same bytes on every system. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          // What an earlier version of Lector did not write is empty.
          .withConfigOverride(
              List.class,
              lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .addMixIn(TimedWord.class, Compact.class)
          .addMixIn(TimedSentence.class, WithTurns.class)
          .build();

  private static final ObjectWriter WRITER =
      MAPPER
          .writer(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance))
          .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private Json() {}

  /** Words are many: each is an array of its text, its start and its end. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"text", "startSample", "endSample"})
  private interface Compact {}

  /** Most sentences have no turns, and do not say so. */
  interface WithTurns {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<TimedTurn> turns();
  }

  /** Writes a record into a file. */
  public static void write(Object value, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      WRITER.writeValue(out, value);
      out.write('\n');
    }
  }

  /** A record as the text that {@link #write} writes. */
  public static String text(Object value) {
    try {
      return WRITER.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record that JSON can't say: " + value, e);
    }
  }

  /**
   * Reads a record from a file; properties that it does not have are passed over.
   *
   * @throws IOException if the file can't be read, or is not such a record
   */
  public static <T> T read(Path file, Class<T> type) throws IOException {
    return read(Files.readAllBytes(file), type);
  }

  /**
   * Reads a record; properties that it does not have are passed over.
   *
   * @throws IOException if the bytes are not such a record
   */
  public static <T> T read(byte[] json, Class<T> type) throws IOException {
    T value = MAPPER.readValue(json, type);
    if (value == null) {
      throw new IOException("there is nothing in it");
    }
    return value;
  }
}
