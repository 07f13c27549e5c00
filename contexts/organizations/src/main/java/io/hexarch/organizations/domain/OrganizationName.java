package io.hexarch.organizations.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an organization is called: 1 to 80 characters, no control characters and none that turn text around. */
public record OrganizationName(String text) {

    private static final int LONGEST = 80;
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    /** Of an organization that was erased. */
    static final OrganizationName OF_STONE = new OrganizationName("Erased");

    public OrganizationName {
        if (!fits(text)) throw new IllegalArgumentException("not a name for an organization");
    }

    /** Empty when the text does not fit. */
    public static Optional<OrganizationName> parse(String text) {
        var stripped = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return fits(stripped) ? Optional.of(new OrganizationName(stripped)) : Optional.empty();
    }

    private static boolean fits(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && !UNFIT.matcher(text).find();
    }
}
