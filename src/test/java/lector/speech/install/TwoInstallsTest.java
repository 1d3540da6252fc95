package lector.speech.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import lector.install.FileServer;
import lector.install.PackageFile;
import lector.install.Storeroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that install the same voice at once. */
class TwoInstallsTest {

  @TempDir Path folder;

  /** The other process: installs the voice, with a line for whatever it is told. */
  public static void main(String[] args) throws IOException {
    store(Path.of(args[0]), args[1]).install(List.of("bo"), System.out::println);
  }

  private static VoiceStore store(Path folder, String address) {
    PackageFile model =
        new PackageFile(
            "piper:bo", "https", address, "", Shipped.MODEL.length, Shipped.sha256(Shipped.MODEL));
    PackageFile description =
        new PackageFile(
            "piper:bo",
            "https",
            address,
            "",
            Shipped.DESCRIPTION.length,
            Shipped.sha256(Shipped.DESCRIPTION));
    CatalogVoice voice =
        new CatalogVoice(
            "bo", "piper:bo", "piper", "en-US", "male", "CC0-1.0", OptionalDouble.empty());
    return new VoiceStore(
        Storeroom.of(folder), new Catalog(List.of(voice), List.of(model, description)));
  }

  @Test
  void oneFetchesAndTheOtherWaits() throws Exception {
    CountDownLatch otherWaits = new CountDownLatch(1);
    try (FileServer server = new FileServer(Shipped.MODEL)) {
      server
          .next(
              exchange -> {
                await(otherWaits);
                server.give(exchange);
              })
          .next(FileServer.whole(Shipped.DESCRIPTION));
      List<Process> others = new ArrayList<>();
      List<String> said = new ArrayList<>();
      store(folder, server.address())
          .install(
              List.of("bo"),
              what -> {
                if (others.isEmpty()) { // the lock is held, and the server holds the file back
                  others.add(start(server.address()));
                  awaitLine(others.get(0), "waiting for another installation to end");
                  otherWaits.countDown();
                }
                said.add(what);
              });
      assertEquals("unpacking piper:bo", said.get(said.size() - 1));
      awaitLine(others.get(0), "piper:bo is installed");
      assertEquals(0, others.get(0).waitFor());
      assertEquals(List.of("whole", "whole"), server.asked);
      assertTrue(Files.exists(folder.resolve("piper-bo/model.onnx")));
    }
  }

  private Process start(String address) {
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              TwoInstallsTest.class.getName(),
              folder.toString(),
              address)
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitLine(Process process, String expected) {
    try {
      BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
      assertEquals(expected, lines.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
