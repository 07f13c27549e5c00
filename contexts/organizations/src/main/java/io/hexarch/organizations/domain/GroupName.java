package io.hexarch.organizations.domain;

import java.util.Optional;

/** What a group is called: 1 to 60 characters, no control characters and none that turn text around. Unique without regard to case. */
public record GroupName(String text) {

    private static final int LONGEST = 60;

    public GroupName {
        if (!PlainText.fits(text, LONGEST)) throw new IllegalArgumentException("not a name for a group");
    }

    /** Empty when the text does not fit. */
    public static Optional<GroupName> parse(String text) {
        return PlainText.settled(text, LONGEST).map(GroupName::new);
    }
}
