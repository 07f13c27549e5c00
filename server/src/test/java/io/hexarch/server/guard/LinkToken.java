package io.hexarch.server.guard;

/** Stands for the token of a one-time link where {@link Samples} asks for things by their type. */
public final class LinkToken {

    private LinkToken() {}

    public static String of(String link) {
        return link.substring(link.indexOf("#token=") + "#token=".length());
    }
}
