package io.hexarch.cli.output;

import java.util.regex.Pattern;

/** The beginning of a long message, for a row of a table: what runtimes add to it fills screens. The whole is in {@code -o json}. */
public final class FirstSentence {

    private static final int LONGEST = 120;
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s|\\R|: rpc error:");

    private FirstSentence() {}

    public static String of(String message) {
        var first = END.split(message.strip(), 2)[0];
        if (first.length() <= LONGEST) return first;
        int space = first.lastIndexOf(' ', LONGEST);
        return first.substring(0, space > 0 ? space : LONGEST) + " …";
    }
}
