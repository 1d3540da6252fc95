package lector.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementsTest {

  @TempDir Path folder;
  private final AtomicInteger measured = new AtomicInteger();

  private double measure() {
    return measured.incrementAndGet() / 4.0;
  }

  @Test
  void measuresANumberOnce() {
    assertTrue(Measurements.in(folder).known("a").isEmpty());
    assertEquals(0.25, Measurements.in(folder).get("a", this::measure));
    assertEquals(0.25, Measurements.in(folder).get("a", this::measure));
    assertEquals(0.5, Measurements.in(folder).get("b", this::measure));
    assertEquals(0.25, Measurements.in(folder).known("a").orElseThrow());
    assertEquals(2, measured.get());
  }

  @Test
  void keepsNothingOfAMeasurementThatFailed() {
    Measurements measurements = Measurements.in(folder);
    assertThrows(
        IOException.class,
        () ->
            measurements.get(
                "a",
                () -> {
                  throw new IOException();
                }));
    assertTrue(measurements.known("a").isEmpty());
  }
}
