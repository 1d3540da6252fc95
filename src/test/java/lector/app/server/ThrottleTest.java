package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
  private final Throttle throttle = new Throttle(clock::get);

  @Test
  void bearsAFewFailures() {
    for (int i = 0; i < Throttle.MOST; i++) {
      assertFalse(throttle.fail("192.0.2.1"), "failure " + i);
    }
    assertTrue(throttle.fail("192.0.2.1"));
    assertFalse(throttle.fail("192.0.2.2"));
  }

  @Test
  void forgivesWithTime() {
    for (int i = 0; i <= Throttle.MOST; i++) {
      throttle.fail("192.0.2.1");
    }
    clock.addAndGet(TimeUnit.SECONDS.toNanos(Throttle.SECONDS_EACH));
    assertFalse(throttle.fail("192.0.2.1"));
    assertTrue(throttle.fail("192.0.2.1"));
  }

  @Test
  void takesTheAddressesOfOneNetworkForOne() {
    for (int i = 0; i < Throttle.MOST; i++) {
      throttle.fail("[2001:db8:1:2:0:0:0:" + i + "]");
    }
    assertTrue(throttle.fail("2001:db8:1:2:a:b:c:d"));
    assertFalse(throttle.fail("2001:db8:1:3:0:0:0:1"));
  }
}
