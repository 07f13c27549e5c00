package io.hexarch.organizations.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** One line for people to read, without characters that hide or turn it around. */
public final class PlainText {

    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private PlainText() {}

    /** Stripped and in the form NFC; empty when it does not fit. */
    public static Optional<String> settled(String text, int longest) {
        var stripped = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return fits(stripped, longest) ? Optional.of(stripped) : Optional.empty();
    }

    static boolean fits(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && !UNFIT.matcher(text).find();
    }
}
