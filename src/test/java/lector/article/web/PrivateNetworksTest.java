package lector.article.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateNetworksTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          127.0.0.1, true
          127.255.255.255, true
          10.1.2.3, true
          172.15.255.255, false
          172.16.0.1, true
          172.31.255.255, true
          172.32.0.1, false
          192.168.1.1, true
          169.254.169.254, true
          100.64.0.1, true
          100.128.0.1, false
          0.0.0.0, true
          224.0.0.1, true
          255.255.255.255, true
          198.18.0.1, true
          93.184.216.34, false
          8.8.8.8, false
          ::1, true
          ::, true
          fe80::1, true
          fc00::1, true
          fd12:3456::1, true
          ff02::1, true
          fec0::1, true
          ::ffff:10.0.0.1, true
          ::ffff:8.8.8.8, false
          ::127.0.0.1, true
          64:ff9b::7f00:1, true
          64:ff9b::808:808, false
          64:ff9b:1::808:808, true
          2002:7f00:1::, true
          2002:808:808::, false
          2001::1, true
          2001:db8::1, true
          2606:4700::1111, false
          2a00:1450:4001::1, false
          """)
  void knowsWhatIsNotPublic(String address, boolean isPrivate) throws UnknownHostException {
    assertEquals(
        isPrivate, PrivateNetworks.kindOf(InetAddress.getByName(address)).isPresent(), address);
  }
}
