package io.hexarch.identity.domain;

import java.util.Optional;

/** What its owner calls a key: 1 to 60 characters. */
public record ApiKeyName(String text) {

    private static final int LIMIT = 60;

    public ApiKeyName {
        if (!fits(text)) throw new IllegalArgumentException("not a name for a key");
    }

    /** Empty when the text does not fit. */
    public static Optional<ApiKeyName> parse(String text) {
        var stripped = text.strip();
        return fits(stripped) ? Optional.of(new ApiKeyName(stripped)) : Optional.empty();
    }

    private static boolean fits(String text) {
        return !text.isBlank() && text.length() <= LIMIT && text.chars().noneMatch(Character::isISOControl);
    }
}
