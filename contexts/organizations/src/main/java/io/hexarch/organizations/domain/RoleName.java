package io.hexarch.organizations.domain;

import java.util.Optional;

/** What a role is called: 1 to 60 characters, no control characters and none that turn text around. Unique without regard to case. */
public record RoleName(String text) {

    private static final int LONGEST = 60;

    public RoleName {
        if (!PlainText.fits(text, LONGEST)) throw new IllegalArgumentException("not a name for a role");
    }

    /** Empty when the text does not fit. */
    public static Optional<RoleName> parse(String text) {
        return PlainText.settled(text, LONGEST).map(RoleName::new);
    }
}
