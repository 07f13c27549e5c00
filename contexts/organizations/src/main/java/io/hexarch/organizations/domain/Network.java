package io.hexarch.organizations.domain;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that begin with the same bits, in the notation of RFC 4632 and RFC 4291: {@code 192.0.2.0/24}, {@code 2001:db8::/32}. An
 * address alone is the network of only that one. Never asks a name server.
 *
 * @param first the lowest address of the network
 * @param prefix how many bits all of them share
 */
public record Network(InetAddress first, int prefix) {

    /** The JDK reads {@code 10.1} as 10.0.0.1, which whoever writes {@code 10.1/16} does not mean. */
    private static final Pattern FOUR_NUMBERS = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");

    public Network {
        if (prefix < 0 || prefix > first.getAddress().length * Byte.SIZE)
            throw new IllegalArgumentException("no prefix of " + first + ": " + prefix);
        first = masked(first, prefix);
    }

    /** Empty when the text is no network. */
    public static Optional<Network> parse(String text) {
        var parts = text.strip().split("/", 2);
        boolean whole =
                parts[0].indexOf(':') >= 0 || FOUR_NUMBERS.matcher(parts[0]).matches();
        // What stands behind a percent sign is an interface of one machine.
        if (!whole || parts[0].indexOf('%') >= 0) return Optional.empty();
        return address(parts[0]).flatMap(first -> {
            int bits = first.getAddress().length * Byte.SIZE;
            var prefix = parts.length == 1 ? Optional.of(bits) : prefix(parts[1], bits);
            return prefix.map(length -> new Network(first, length));
        });
    }

    private static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException notALiteral) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> prefix(String text, int bits) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > bits) return Optional.empty();
        return Optional.of(Integer.valueOf(text));
    }

    /** False for what is no address, and for one of the other family. */
    public boolean contains(String address) {
        return address(address)
                .filter(other -> other instanceof Inet4Address == first instanceof Inet4Address)
                .filter(other -> masked(other, prefix).equals(first))
                .isPresent();
    }

    public String text() {
        return first.getHostAddress() + "/" + prefix;
    }

    private static InetAddress masked(InetAddress address, int prefix) {
        var bytes = address.getAddress();
        for (int bit = prefix; bit < bytes.length * Byte.SIZE; bit++)
            bytes[bit / Byte.SIZE] &= (byte) ~(0x80 >> bit % Byte.SIZE);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("bytes of an address are one", e);
        }
    }
}
