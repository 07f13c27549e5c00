package io.hexarch.platform.web.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Whom an address stands for: with IPv6 one customer has a whole /64, and would have that many quotas. */
final class CallerNetwork {

    private static final int CUSTOMER_BYTES = 8;

    private CallerNetwork() {}

    /** @param address a literal, as the container gives it: no name is looked up */
    static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, CUSTOMER_BYTES) + "/64"
                    : address;
        } catch (IllegalArgumentException noLiteral) {
            return address;
        }
    }
}
