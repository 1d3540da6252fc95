package lector.article.web;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lector.article.Tables;

/** Knows the addresses that are not on the public internet. */
final class PrivateNetworks {

  /** IPv4 addresses are carried within IPv6 behind these (RFC 6052; RFC 3056). */
  private static final Block NAT64 = Block.of("64:ff9b::/96", "");

  private static final Block SIX_TO_FOUR = Block.of("2002::/16", "");

  private static final List<Block> BLOCKS =
      Tables.read(PrivateNetworks.class, "private-networks.tsv").stream()
          .map(row -> Block.of(row.get(0), row.get(1)))
          .toList();

  private PrivateNetworks() {}

  private record Block(int length, BigInteger start, int prefix, String name) {

    static Block of(String cidr, String name) {
      int slash = cidr.indexOf('/');
      byte[] start = literal(cidr.substring(0, slash));
      int prefix = Integer.parseInt(cidr.substring(slash + 1));
      return new Block(start.length, new BigInteger(1, start), prefix, name);
    }

    boolean contains(byte[] address) {
      return address.length == length
          && new BigInteger(1, address).xor(start).shiftRight(length * 8 - prefix).signum() == 0;
    }
  }

  private static byte[] literal(String address) {
    try {
      return InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalStateException(address + " is no address", e);
    }
  }

  /** What kind of private address it is; empty for one on the public internet. */
  static Optional<String> kindOf(InetAddress address) {
    byte[] bytes = address.getAddress(); // Java gives an IPv4-mapped address as IPv4
    if (NAT64.contains(bytes)) {
      return kindOf(Arrays.copyOfRange(bytes, 12, 16));
    }
    if (SIX_TO_FOUR.contains(bytes)) {
      return kindOf(Arrays.copyOfRange(bytes, 2, 6));
    }
    return kindOf(bytes);
  }

  private static Optional<String> kindOf(byte[] bytes) {
    return BLOCKS.stream().filter(block -> block.contains(bytes)).map(Block::name).findFirst();
  }
}
