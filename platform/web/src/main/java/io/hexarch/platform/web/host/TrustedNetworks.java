package io.hexarch.platform.web.host;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Networks by CIDR: {@code 10.0.0.0/8}, {@code fd00::/8}, or single addresses. */
public final class TrustedNetworks {

    private final List<Network> networks;

    /** @throws IllegalArgumentException naming the first that is no network */
    public TrustedNetworks(List<String> networks) {
        this.networks = networks.stream().map(TrustedNetworks::parse).toList();
    }

    public boolean isEmpty() {
        return networks.isEmpty();
    }

    /** Whether an address literal is within; false for what is no address. */
    public boolean hold(String address) {
        return isLiteral(address) && networks.stream().anyMatch(network -> network.holds(bytesOf(address)));
    }

    private static Network parse(String text) {
        var parts = text.strip().split("/", 2);
        if (!isLiteral(parts[0])) throw new IllegalArgumentException(text + " is no network such as 10.0.0.0/8");
        var address = bytesOf(parts[0]);
        int bits = parts.length == 1 ? address.length * 8 : bitsOf(parts[1], text);
        if (bits > address.length * 8) throw new IllegalArgumentException(text + " has more bits than an address");
        return new Network(address, bits);
    }

    private static int bitsOf(String text, String network) {
        if (!text.matches("\\d{1,3}"))
            throw new IllegalArgumentException(network + " is no network such as 10.0.0.0/8");
        return Integer.parseInt(text);
    }

    /** Names are never looked up: only what is written as an address is one. */
    static boolean isLiteral(String text) {
        return text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")
                || (text.contains(":") && text.matches("[0-9a-fA-F:.]{2,45}"));
    }

    private static byte[] bytesOf(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal + " is no address", e);
        }
    }

    private static final class Network {

        private final byte[] address;
        private final int bits;

        Network(byte[] address, int bits) {
            this.address = address;
            this.bits = bits;
        }

        boolean holds(byte[] other) {
            if (other.length != address.length) return false;
            for (int i = 0; i < bits; i++) {
                int mask = 0x80 >> (i % 8);
                if ((address[i / 8] & mask) != (other[i / 8] & mask)) return false;
            }
            return true;
        }
    }
}
