package io.hexarch.identity;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person is called on screens: 1 to 100 characters, no control characters and none that turn text around. */
public record DisplayName(String text) {

    private static final int LIMIT = 100;
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    public DisplayName {
        if (!fits(text)) throw new IllegalArgumentException("not a display name");
    }

    /** Empty when the text does not fit. */
    public static Optional<DisplayName> parse(String text) {
        var stripped = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return fits(stripped) ? Optional.of(new DisplayName(stripped)) : Optional.empty();
    }

    /** What somebody is called of whom only the address is known. */
    public static DisplayName from(EmailAddress email) {
        return new DisplayName(email.localPart());
    }

    private static boolean fits(String text) {
        return !text.isBlank() && text.length() <= LIMIT && !UNFIT.matcher(text).find();
    }
}
