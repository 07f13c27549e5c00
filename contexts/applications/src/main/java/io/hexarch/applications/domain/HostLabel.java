package io.hexarch.applications.domain;

import io.hexarch.applications.ApplicationId;
import java.util.List;

/**
 * The first label of an application's host name, at most 63 characters (RFC 1035): {@code shop--web--team-a}. It belongs to one tenant
 * for as long as the application lives; the same names of another tenant get a few characters of their id behind.
 */
public record HostLabel(String value) {

    private static final int LENGTH = 63;
    private static final int SUFFIX = 6;
    private static final String BETWEEN = "--";

    /** In the order in which they should be tried. The last is as good as certain to be free. */
    public static List<HostLabel> candidates(
            ApplicationName application, String project, String workspace, ApplicationId id) {
        var plain = String.join(BETWEEN, application.value(), project, workspace);
        var text = id.text();
        var suffix = BETWEEN + text.substring(text.length() - SUFFIX);
        var distinct = new HostLabel(cut(plain, LENGTH - suffix.length()) + suffix);
        return plain.length() <= LENGTH ? List.of(new HostLabel(plain), distinct) : List.of(distinct);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) return text;
        var cut = text.substring(0, length);
        while (cut.endsWith("-")) cut = cut.substring(0, cut.length() - 1);
        return cut;
    }

    @Override
    public String toString() {
        return value;
    }
}
