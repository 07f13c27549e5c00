package io.hexarch.identity.adapter.file;

import io.hexarch.identity.application.port.CommonPasswords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The list that comes with the program. Read each time: passwords are seldom chosen, and the list is not worth its memory. */
public final class BundledCommonPasswords implements CommonPasswords {

    private static final String LIST = "/io/hexarch/identity/common-passwords.txt";

    @Override
    public boolean contains(String text) {
        try (var lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            return lines.lines().anyMatch(text::equals);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords cannot be read", e);
        }
    }

    private static InputStream open() {
        var stream = BundledCommonPasswords.class.getResourceAsStream(LIST);
        if (stream == null) throw new IllegalStateException(LIST + " is missing from the program");
        return stream;
    }
}
