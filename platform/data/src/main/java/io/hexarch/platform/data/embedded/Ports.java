package io.hexarch.platform.data.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

/** The port of an embedded PostgreSQL: chosen once, and the same ever after, so that what is configured outside stays true. */
final class Ports {

    /** Below those that the operating system gives to outgoing connections, which could take ours while we are down. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int TRIES = 100;

    private Ports() {}

    /** The remembered one when it is free; else a new one, remembered from now on. */
    static int choose(Path file) {
        try {
            if (Files.exists(file)) {
                int remembered = Integer.parseInt(Files.readString(file).strip());
                if (isFree(remembered)) return remembered;
            }
            int chosen = anyFree();
            Files.writeString(file, chosen + "\n");
            return chosen;
        } catch (IOException | NumberFormatException e) {
            throw new PostgresFailure("Cannot remember the port of PostgreSQL in " + file + ": " + e.getMessage(), e);
        }
    }

    private static int anyFree() {
        for (int i = 0; i < TRIES; i++) {
            int port = RandomGenerator.getDefault().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) return port;
        }
        throw new PostgresFailure("No free port for PostgreSQL between " + LOWEST + " and " + HIGHEST
                + ": see who takes them all with ss -ltnp");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // As PostgreSQL does, or the port of one that just ended would seem taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
