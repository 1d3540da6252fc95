package lector.check.judge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleTest {

  @Test
  void isDocumented() throws IOException {
    String documentation = Files.readString(Path.of("docs/check.md"));
    for (Rule rule : Rule.values()) {
      assertTrue(documentation.contains("`" + rule.code() + "`"), rule.code());
      assertFalse(rule.remedy().isEmpty());
    }
  }
}
