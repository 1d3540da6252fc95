package lector.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lector.check.audio.CompressedAudio;
import lector.check.audio.Mp3File;
import lector.check.judge.FileKind;
import lector.check.judge.JsonReader;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;
import lector.episode.Episode;
import lector.episode.Episode.MediaFile;
import lector.publish.wording.SpeakerNames;

/**
 * An episode's folder.
 *
 * @param folder where it is
 * @param prefix what stands before the names of its files in findings; empty, or ends with a slash
 * @param episode what its manifest says
 */
record EpisodeFolder(Path folder, String prefix, Episode episode) {

  static final String MANIFEST = "episode.json";
  static final String RECEIPT = "receipt.json";
  static final String CHAPTERS = "chapters.json";

  /** What a file of it is called. */
  Place place(String name) {
    return Place.of(prefix + name);
  }

  /** All files that the manifest names. */
  List<MediaFile> named() {
    return Stream.concat(episode.audio().stream(), episode.files().stream()).toList();
  }

  /** Length of the audio by the manifest. */
  long lengthMillis() {
    return episode.timeline().millis(episode.timeline().lengthSamples());
  }

  /** The receipt; empty if it is missing or malformed, which others find. */
  Optional<JsonNode> receipt() {
    return read(RECEIPT, (file, place) -> JsonReader.object(file));
  }

  /** The chapters file, if there is one that can be read. */
  Optional<ChaptersJson> chapters() {
    return read(CHAPTERS, ChaptersJson::read);
  }

  /** The MP3 files that can be read. */
  List<Mp3File> mp3s() {
    return episode.audio().stream()
        .map(MediaFile::name)
        .filter(name -> name.endsWith(".mp3"))
        .flatMap(name -> read(name, Mp3File::read).stream())
        .toList();
  }

  /** The M4A, M4B, Opus and FLAC files that can be read. */
  List<CompressedAudio> compressed() {
    return episode.audio().stream()
        .map(MediaFile::name)
        .filter(name -> name.matches(CompressedAudio.NAMES))
        .flatMap(name -> read(name, CompressedAudio::read).stream())
        .toList();
  }

  /** The transcripts with times that can be read. */
  List<Transcript> transcripts() {
    return episode.files().stream()
        .map(MediaFile::name)
        .flatMap(name -> transcript(name).stream())
        .toList();
  }

  private Optional<Transcript> transcript(String name) {
    if (name.endsWith(".vtt")) {
      return read(name, CaptionReader::vtt);
    } else if (name.endsWith(".srt")) {
      Set<String> speakers = SpeakerNames.in(episode);
      return read(name, CaptionReader::srt).map(srt -> srt.withoutSpeakers(speakers));
    }
    return name.equals("transcript.json")
        ? read(name, JsonTranscriptReader::read)
        : Optional.empty();
  }

  private <T> Optional<T> read(String name, FileKind.Reader<T> reader) {
    Path file = folder.resolve(name);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(reader.read(file, place(name)))
          : Optional.empty();
    } catch (IOException | MalformedFileException e) {
      return Optional.empty();
    }
  }
}
