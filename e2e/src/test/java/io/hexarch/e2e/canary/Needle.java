package io.hexarch.e2e.canary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One way in which a secret may stand somewhere. */
final class Needle {

    /** Shorter ones would be found by chance. */
    private static final int SHORTEST = 11;

    private final byte[] bytes;
    private final Secret secret;
    private final String encoding;

    private Needle(String text, Secret secret, String encoding) {
        this.bytes = bytes(text);
        this.secret = secret;
        this.encoding = encoding;
    }

    /** How a secret looks as it is, and in what people and programs turn it into before they write it down. */
    static List<Needle> of(Secret secret) {
        var needles = new ArrayList<Needle>();
        for (var core : secret.kind().cores(secret.value())) {
            if (core.length() < SHORTEST) throw new IllegalArgumentException("too short to be looked for: " + secret);
            forms(core).forEach((text, encoding) -> {
                needles.add(new Needle(text, secret, encoding));
                // PostgreSQL shows bytes in hexadecimal.
                needles.add(new Needle(HexFormat.of().formatHex(bytes(text)), secret, encoding + ", hexadecimal"));
            });
        }
        return needles;
    }

    private static Map<String, String> forms(String core) {
        var forms = new LinkedHashMap<String, String>();
        forms.put(core, "plain");
        var url = URLEncoder.encode(core, StandardCharsets.UTF_8);
        forms.putIfAbsent(url, "URL-encoded");
        forms.putIfAbsent(url.replace("+", "%20"), "URL-encoded");
        for (int before = 0; before < 3; before++) {
            var base64 = base64(bytes(core), before);
            forms.putIfAbsent(base64, "base64");
            forms.putIfAbsent(base64.replace('+', '-').replace('/', '_'), "base64url");
        }
        return forms;
    }

    /** What of the base64 of a longer text depends on this part alone, when so many bytes (modulo three) stand before it. */
    private static String base64(byte[] core, int before) {
        var padded = new byte[before + core.length];
        System.arraycopy(core, 0, padded, before, core.length);
        var text = Base64.getEncoder().encodeToString(padded);
        int from = (before * 8 + 5) / 6;
        return text.substring(from, padded.length * 8 / 6);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Secret secret() {
        return secret;
    }

    String encoding() {
        return encoding;
    }

    /** Its first bytes, the rest of it left to {@link #standsAt}. */
    byte at(int index) {
        return bytes[index];
    }

    boolean standsAt(byte[] text, int from) {
        if (from + bytes.length > text.length) return false;
        for (int i = 0; i < bytes.length; i++) if (text[from + i] != bytes[i]) return false;
        return true;
    }
}
