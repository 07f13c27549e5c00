package io.hexarch.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as its owner writes it. Two that differ only in case are the same address: compare {@link #key}.
 *
 * <p>The form is checked loosely: only a mail that arrives proves an address.
 */
public record EmailAddress(String text) {

    private static final int LIMIT = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@\\p{Cntrl}<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}.]{2,}");

    public EmailAddress {
        if (!wellFormed(text)) throw new IllegalArgumentException("not an e-mail address");
    }

    /** Empty when the text is not an address. */
    public static Optional<EmailAddress> parse(String text) {
        var trimmed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return wellFormed(trimmed) ? Optional.of(new EmailAddress(trimmed)) : Optional.empty();
    }

    /** What makes an address unique: lower case, whatever the server's language is. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** What stands before the at sign. */
    public String localPart() {
        return text.substring(0, text.lastIndexOf('@'));
    }

    private static boolean wellFormed(String text) {
        return text.length() <= LIMIT && FORM.matcher(text).matches() && !text.contains("..");
    }
}
