package io.hexarch.platform.web.upgrade;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The head of an HTTP/1.1 answer (RFC 9112), read from a raw connection. */
record ResponseHead(int status, List<Field> fields) {

    private static final int LIMIT = 64 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");

    /** One header field, as it came. */
    record Field(String name, String value) {}

    ResponseHead {
        fields = List.copyOf(fields);
    }

    /** Reads up to the empty line and not a byte further. */
    static ResponseHead read(InputStream in) throws IOException {
        var lines = lines(in);
        var first = STATUS.matcher(lines.getFirst());
        if (!first.matches()) throw new ProtocolException("not an HTTP answer");
        var fields = new ArrayList<Field>();
        for (var line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            if (colon < 1) throw new ProtocolException("not a header field");
            fields.add(new Field(
                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        return new ResponseHead(Integer.parseInt(first.group(1)), fields);
    }

    private static List<String> lines(InputStream in) throws IOException {
        var lines = new ArrayList<String>();
        var line = new ByteArrayOutputStream();
        for (int read = 0; read < LIMIT; read++) {
            int next = in.read();
            if (next < 0) throw new EOFException("the connection ended before an answer");
            if (next != '\n') {
                line.write(next);
                continue;
            }
            var text = line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
            line.reset();
            if (!text.isEmpty()) lines.add(text);
            else if (!lines.isEmpty()) return lines;
        }
        throw new ProtocolException("the head of the answer is too long");
    }

    Optional<String> first(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }
}
