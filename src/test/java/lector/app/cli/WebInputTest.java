package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebInputTest {

  private static final String BODY =
      "The boat was called Patience, which should have been a warning to us all.";
  private static final String PAGE =
      "<!DOCTYPE html><title>Boat</title><nav><a href=/>Home</a></nav><h1>Boat</h1><p>" + BODY;

  @TempDir Path folder;

  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/notes",
        exchange -> {
          try (exchange) {
            byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
          }
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Test
  void readsTheArticleAtAnAddress() {
    Run run =
        Run.lector(
            "text", "--stage", "article", "--allow-private-network", address("/notes/boat?x=1"));
    assertEquals(BODY + "\n", run.out());
  }

  @Test
  void writesAFileForEachAddressAndGoesOnAfterABadOne() throws IOException {
    Run run =
        Run.lector(
            "text",
            "--stage",
            "article",
            "--allow-private-network",
            "--out",
            folder.toString(),
            address("/missing"),
            address("/notes/boat?x=1"));
    run.failed(ExitStatus.SOME_FAILED, "is not there");
    assertEquals(BODY + "\n", Files.readString(folder.resolve("boat.txt")));
  }

  @Test
  void readsAPageFromStandardInput() {
    assertEquals(BODY + "\n", Run.withInput(PAGE, "text", "--stage", "article", "-").out());
  }
}
