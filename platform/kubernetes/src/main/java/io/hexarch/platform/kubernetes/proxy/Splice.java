package io.hexarch.platform.kubernetes.proxy;

import jakarta.servlet.http.HttpUpgradeHandler;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins a caller's connection and one to a workspace's API, each direction on a virtual thread of its own, until one side ends. */
public final class Splice implements HttpUpgradeHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Splice.class);
    private static final int PIECE = 16 * 1024;

    /**
     * The side of the API.
     *
     * @param in what is left to read: some may have come with the head
     */
    record Upstream(Socket socket, InputStream in, OpenStreams.Stream stream) {}

    private final CountDownLatch told = new CountDownLatch(1);
    private @Nullable Upstream upstream;

    void begin(Upstream side) {
        upstream = side;
        told.countDown();
    }

    @Override
    public void init(WebConnection caller) {
        Thread.ofVirtual().name("proxy-session").start(() -> join(caller));
    }

    private void join(WebConnection caller) {
        try {
            told.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        var side = upstream;
        if (side == null) return;
        side.stream().endedBy(() -> close(caller, side));
        Thread.ofVirtual().name("proxy-session-down").start(() -> passDown(side, caller));
        try {
            pass(caller.getInputStream(), side.socket().getOutputStream());
        } catch (IOException ended) {
            LOG.trace("the caller's side of a session ended", ended);
        } finally {
            close(caller, side);
        }
    }

    private void passDown(Upstream side, WebConnection caller) {
        try {
            pass(side.in(), caller.getOutputStream());
        } catch (IOException ended) {
            LOG.trace("the workspace's side of a session ended", ended);
        } finally {
            close(caller, side);
        }
    }

    private static void pass(InputStream from, OutputStream to) throws IOException {
        var piece = new byte[PIECE];
        for (int length = from.read(piece); length >= 0; length = from.read(piece)) {
            to.write(piece, 0, length);
            to.flush();
        }
    }

    private static void close(WebConnection caller, Upstream side) {
        side.stream().close();
        try (var socket = side.socket()) {
            caller.close();
            LOG.trace("session with {} closed", socket.getRemoteSocketAddress());
        } catch (Exception alreadyClosed) {
            LOG.trace("a session was closed twice", alreadyClosed);
        }
    }

    @Override
    public void destroy() {
        var side = upstream;
        if (side == null) return;
        side.stream().close();
        try {
            side.socket().close();
        } catch (IOException alreadyClosed) {
            LOG.trace("a session was closed twice", alreadyClosed);
        }
    }
}
