package io.hexarch.server.attack.inside;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first line and the header fields of a request, as the proxy sends them.
 *
 * @param fields by their names in lower case
 */
record ApiRequestHead(String line, Map<String, String> fields) {

    private static final String END = "\r\n\r\n";

    ApiRequestHead {
        fields = Map.copyOf(fields);
    }

    /** Null when there is none any more. */
    static @Nullable ApiRequestHead read(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith(END)) {
            int next = in.read();
            if (next < 0 && bytes.size() == 0) return null;
            if (next < 0) throw new EOFException("in the middle of a request's head");
            bytes.write(next);
        }
        var lines = bytes.toString(StandardCharsets.ISO_8859_1).strip().split("\r\n");
        var fields = new HashMap<String, String>();
        for (int number = 1; number < lines.length; number++) {
            int colon = lines[number].indexOf(':');
            fields.put(
                    lines[number].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[number].substring(colon + 1).strip());
        }
        return new ApiRequestHead(lines[0], fields);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    long length() {
        return fields.containsKey("content-length") ? Long.parseLong(field("content-length")) : 0;
    }

    boolean upgrades() {
        return field("upgrade").equalsIgnoreCase("websocket");
    }

    /** Nothing comes after it. */
    boolean lasts() {
        return upgrades() || line.contains("watch=true");
    }
}
