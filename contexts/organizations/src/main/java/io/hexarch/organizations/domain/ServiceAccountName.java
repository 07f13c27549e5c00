package io.hexarch.organizations.domain;

import java.util.Optional;

/** What a service account is called: 1 to 60 characters, no control characters and none that turn text around. Unique without regard to case. */
public record ServiceAccountName(String text) {

    private static final int LONGEST = 60;

    public ServiceAccountName {
        if (!PlainText.fits(text, LONGEST)) throw new IllegalArgumentException("not a name for a service account");
    }

    /** Empty when the text does not fit. */
    public static Optional<ServiceAccountName> parse(String text) {
        return PlainText.settled(text, LONGEST).map(ServiceAccountName::new);
    }
}
