package lector.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lector.check.judge.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoodOutputTest {

  @TempDir static Path folder;

  @Test
  void findsNothingInGoodOutput() throws IOException {
    GoodOutput.make(folder);
    Verdict verdict = Checker.check(folder);
    assertEquals(List.of(), verdict.findings());
    assertTrue(verdict.files() > 20, () -> verdict.files() + " files");
  }
}
