package io.hexarch.identity.domain;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which passwords are good enough: length and not being guessable count, composition does not.
 *
 * @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html">NIST SP 800-63B-4, 3.1.1.2</a>
 */
public final class PasswordPolicy {

    public static final int MINIMUM = 12;
    public static final int MAXIMUM = 256;

    /** Digits and signs that people put around a word to please old rules. */
    private static final Pattern DECORATION = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private static final int DISTINCT_CHARACTERS = 5;
    private static final int SHORTEST_TELLING_PART = 4;

    private final Predicate<String> common;

    /** {@code common} knows passwords, in lower case, that attackers try first. */
    public PasswordPolicy(Predicate<String> common) {
        this.common = common;
    }

    /** Why a password is refused. */
    public enum Weakness {
        TOO_SHORT("Use at least 12 characters. A few words that do not belong together are easy to remember."),
        TOO_LONG("Use at most 256 characters."),
        COMMON("This is among the passwords that attackers try first. Choose another."),
        MONOTONE("This repeats or counts too much to be hard to guess. Choose another."),
        ABOUT_YOU("This contains your name or address, or the product's name. Choose another.");

        private final String advice;

        Weakness(String advice) {
            this.advice = advice;
        }

        public String advice() {
            return advice;
        }
    }

    /** What is wrong with the password for this person; empty when it is good enough. */
    public Optional<Weakness> weakness(Password password, EmailAddress email, DisplayName name) {
        var text = password.reveal().toLowerCase(Locale.ROOT);
        if (password.length() < MINIMUM) return Optional.of(Weakness.TOO_SHORT);
        if (password.length() > MAXIMUM) return Optional.of(Weakness.TOO_LONG);
        if (common.test(text) || common.test(bare(text))) return Optional.of(Weakness.COMMON);
        if (monotone(text)) return Optional.of(Weakness.MONOTONE);
        if (tells(text, email, name)) return Optional.of(Weakness.ABOUT_YOU);
        return Optional.empty();
    }

    private static String bare(String text) {
        return DECORATION.matcher(text).replaceAll("");
    }

    private static boolean monotone(String text) {
        if (text.chars().distinct().count() < DISTINCT_CHARACTERS) return true;
        int steps = 0;
        for (int i = 1; i < text.length(); i++) {
            int step = text.charAt(i) - text.charAt(i - 1);
            if (step >= -1 && step <= 1) steps++;
        }
        return steps * 4 >= (text.length() - 1) * 3;
    }

    /** Whether little is left besides what everybody knows about the person. */
    private static boolean tells(String text, EmailAddress email, DisplayName name) {
        var rest = text.replace(email.key(), "").replace("hexarch", "");
        var known = email.localPart() + " " + name.text();
        for (var part : known.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (part.length() >= SHORTEST_TELLING_PART) rest = rest.replace(part, "");
        }
        return rest.length() < text.length() && bare(rest).length() < MINIMUM / 2;
    }
}
