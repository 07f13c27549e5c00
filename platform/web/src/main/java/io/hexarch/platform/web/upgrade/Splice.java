package io.hexarch.platform.web.upgrade;

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

/** Joins a caller's connection and the one that goes on, each direction on a virtual thread of its own, until one side ends. */
public final class Splice implements HttpUpgradeHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Splice.class);
    private static final int PIECE = 16 * 1024;

    /**
     * The side that goes on.
     *
     * @param in what is left to read: some may have come with the head
     */
    record Upstream(Socket socket, InputStream in, UpgradeSession session) {}

    private final CountDownLatch told = new CountDownLatch(1);
    private @Nullable Upstream upstream;

    void begin(Upstream side) {
        upstream = side;
        told.countDown();
    }

    @Override
    public void init(WebConnection caller) {
        Thread.ofVirtual().name("upgraded-up").start(() -> join(caller));
    }

    private void join(WebConnection caller) {
        try {
            told.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        var side = upstream;
        if (side == null) return;
        side.session().endedBy(() -> close(caller, side));
        Thread.ofVirtual().name("upgraded-down").start(() -> passDown(side, caller));
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
            LOG.trace("the other side of a session ended", ended);
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
        side.session().close();
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
        side.session().close();
        try {
            side.socket().close();
        } catch (IOException alreadyClosed) {
            LOG.trace("a session was closed twice", alreadyClosed);
        }
    }
}
