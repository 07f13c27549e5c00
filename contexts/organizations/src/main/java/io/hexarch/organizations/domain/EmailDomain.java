package io.hexarch.organizations.domain;

import io.hexarch.identity.EmailAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands behind the at sign of an e-mail address, in lower case: {@code example.com}. Means itself only, no domain below it. */
public record EmailDomain(String text) {

    private static final int LONGEST = 253;
    private static final Pattern FORM =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

    public EmailDomain {
        if (text.length() > LONGEST || !FORM.matcher(text).matches())
            throw new IllegalArgumentException("not a domain: " + text);
    }

    /** Empty when the text is no domain. */
    public static Optional<EmailDomain> parse(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= LONGEST && FORM.matcher(lower).matches()
                ? Optional.of(new EmailDomain(lower))
                : Optional.empty();
    }

    public boolean holds(EmailAddress address) {
        return address.key().endsWith("@" + text);
    }
}
