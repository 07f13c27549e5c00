package io.hexarch.cli;

import java.util.Optional;

/** Versions of client and server, and whether they go together. */
public record Version(int major, int minor) {

    /** What a build from the sources is called before it is packed. */
    private static final String UNPACKED = "0.1.0-SNAPSHOT";

    /** The version of this client. */
    public static String own() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse(UNPACKED);
    }

    static Optional<Version> parse(String text) {
        var numbers = text.split("[.+-]", 3);
        if (numbers.length < 2 || !numbers[0].matches("\\d{1,6}") || !numbers[1].matches("\\d{1,6}"))
            return Optional.empty();
        return Optional.of(new Version(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
    }

    /** What to tell the person when client and server are more than one minor version apart. */
    public static Optional<String> skew(String client, String server) {
        var ours = parse(client);
        var theirs = parse(server);
        if (ours.isEmpty() || theirs.isEmpty() || ours.get().goesWith(theirs.get())) return Optional.empty();
        return Optional.of(
                "This client is " + client + ", the server is " + server
                        + ": they understand each other one minor version apart at most. Use the client of that server's version.");
    }

    private boolean goesWith(Version other) {
        return major == other.major && Math.abs(minor - other.minor) <= 1;
    }
}
