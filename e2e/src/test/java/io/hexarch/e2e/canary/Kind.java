package io.hexarch.e2e.canary;

import java.util.List;

/** What sort of secret it is; so, what of it gives it away. */
public enum Kind {
    PASSWORD,
    ONE_TIME_LINK,
    ACCESS_TOKEN,
    REFRESH_TOKEN,
    FINGERPRINT,
    API_KEY,
    KUBECONFIG_TOKEN,
    CLIENT_KEY,
    /** What lets anybody into the embedded PostgreSQL. */
    DATABASE_PASSWORD,
    /** What seals all that is kept sealed. */
    MASTER_KEY,
    /** Of the authority or of a server. */
    PRIVATE_KEY,
    /** The value of an application's variable: its owner reads it, no log ever tells it. */
    VARIABLE,
    /** Something a person gave to the Kubernetes of a workspace. */
    PAYLOAD,
    /** What was shown in vain: a wrong password, somebody else's token. */
    MISTAKE,
    /** No secret at all: where this is not found, the search was blind. */
    KNOWN;

    private static final int LONG = 32;
    private static final int PREFIX_OF_API_KEY = "hxk_".length() + 26 + "_".length();

    /** What to look for. Half of something long is enough: who logs a secret sometimes shortens it first. */
    List<String> cores(String value) {
        return switch (this) {
            case ACCESS_TOKEN, KUBECONFIG_TOKEN -> halves(value.substring(value.lastIndexOf('.') + 1));
            case API_KEY -> halves(value.substring(PREFIX_OF_API_KEY));
            case CLIENT_KEY, PRIVATE_KEY -> List.of(middle(value));
            case KNOWN -> List.of(value);
            case PASSWORD,
                    ONE_TIME_LINK,
                    REFRESH_TOKEN,
                    FINGERPRINT,
                    DATABASE_PASSWORD,
                    MASTER_KEY,
                    VARIABLE,
                    PAYLOAD,
                    MISTAKE -> halves(value);
        };
    }

    private static List<String> halves(String text) {
        int half = text.length() / 2;
        return text.length() < LONG ? List.of(text) : List.of(text.substring(0, half), text.substring(half));
    }

    /** Of a key in PEM: a line that is no heading, and not the first, which all keys of a sort have in common. */
    private static String middle(String pem) {
        var lines = pem.lines().filter(line -> !line.startsWith("-----")).toList();
        return lines.get(lines.size() / 2);
    }
}
