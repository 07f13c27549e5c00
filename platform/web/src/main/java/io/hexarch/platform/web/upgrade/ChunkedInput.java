package io.hexarch.platform.web.upgrade;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;

/** A chunked body (RFC 9112, 7.1) without its frames. Trailers are left unread. */
final class ChunkedInput extends InputStream {

    private static final int LONGEST_SIZE = 18;

    private final InputStream in;
    private long left;
    private boolean first = true;
    private boolean ended;

    ChunkedInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        if (left == 0 && !nextChunk()) return -1;
        int value = in.read();
        if (value < 0) throw new EOFException("the body is cut off");
        left--;
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (left == 0 && !nextChunk()) return -1;
        int read = in.read(bytes, offset, (int) Math.min(length, left));
        if (read < 0) throw new EOFException("the body is cut off");
        left -= read;
        return read;
    }

    private boolean nextChunk() throws IOException {
        if (ended) return false;
        if (!first) line();
        first = false;
        var size = line();
        int extension = size.indexOf(';');
        try {
            left = Long.parseUnsignedLong((extension < 0 ? size : size.substring(0, extension)).strip(), 16);
        } catch (NumberFormatException odd) {
            throw new ProtocolException("not the size of a chunk");
        }
        ended = left == 0;
        return !ended;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("the body is cut off");
            if (line.length() > LONGEST_SIZE) throw new ProtocolException("not the size of a chunk");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }
}
