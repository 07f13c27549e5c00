package io.hexarch.cli.output;

import java.util.regex.Pattern;

/**
 * Text of others made safe for a terminal. A name, a message or a log line that a tenant wrote could hold control sequences, which a terminal
 * would obey: they are shown as {@code �} instead.
 */
public final class Plain {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069&&[^\\t]]");

    /** Everything that is dangerous except sequences that only set a colour. */
    private static final Pattern CONTROL_EXCEPT_COLOUR =
            Pattern.compile("\\u001b\\[[0-9;]{0,20}m|(" + CONTROL.pattern() + ")");

    private Plain() {}

    /** One line: breaks become spaces. */
    public static String line(String text) {
        return CONTROL.matcher(text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' '))
                .replaceAll("\ufffd");
    }

    /** One line of a log, which may keep its colours. */
    public static String logLine(String text) {
        return CONTROL_EXCEPT_COLOUR
                .matcher(text)
                .replaceAll(match -> match.group(1) == null ? match.group() : "\ufffd");
    }

    /** How many columns a text takes; wide characters count as one, which is right for the names that the API allows. */
    static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
