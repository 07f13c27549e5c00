package io.hexarch.identity.domain;

import java.text.Normalizer;

/** A password as typed. Prints as dots, so that it never lands in a log by accident. */
public final class Password {

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /** The same characters typed on another keyboard or system are the same password (NIST SP 800-63B-4, 3.1.1.2). */
    public static Password of(String typed) {
        return new Password(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    public String reveal() {
        return text;
    }

    public int length() {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return "••••";
    }
}
