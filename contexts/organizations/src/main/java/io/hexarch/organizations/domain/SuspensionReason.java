package io.hexarch.organizations.domain;

import java.util.Optional;

/** Why an operator suspended an organization, in words that everybody there reads. */
public record SuspensionReason(String text) {

    public static final int MAX_LENGTH = 500;

    public SuspensionReason {
        if (text.isBlank() || text.length() > MAX_LENGTH) throw new IllegalArgumentException("no reason: " + text);
    }

    /** Empty when nothing is said, too much, or with control characters. */
    public static Optional<SuspensionReason> parse(String text) {
        var said = text.strip();
        boolean plain = said.chars().noneMatch(Character::isISOControl);
        return plain && !said.isEmpty() && said.length() <= MAX_LENGTH
                ? Optional.of(new SuspensionReason(said))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
