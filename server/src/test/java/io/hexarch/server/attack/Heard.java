package io.hexarch.server.attack;

import io.hexarch.platform.web.test.ApiAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Heard(int status, String text, String headers) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Heard of(ApiAnswer answer) {
        return new Heard(
                answer.status(),
                answer.text(),
                answer.response().headers().map().toString());
    }

    boolean succeeded() {
        return status == 101 || status / 100 == 2;
    }

    /** Empty when there is none. */
    String cursor() {
        if (!text.contains("nextCursor")) return "";
        try {
            return JSON.readTree(text).at("/nextCursor").asString("");
        } catch (JacksonException noJson) {
            return "";
        }
    }

    /** Also what stands in a cursor: it is sealed, not secret. */
    String everything() {
        return text + headers + opened(cursor()) + (headers.contains("application/zip") ? unpacked() : "");
    }

    private String unpacked() {
        var all = new StringBuilder();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)))) {
            while (archive.getNextEntry() != null)
                all.append(new String(archive.readAllBytes(), StandardCharsets.ISO_8859_1));
            return all.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String opened(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException otherwise) {
            return "";
        }
    }
}
