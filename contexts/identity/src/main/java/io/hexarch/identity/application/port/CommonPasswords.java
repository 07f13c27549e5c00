package io.hexarch.identity.application.port;

/** Passwords that attackers try first. */
public interface CommonPasswords {

    /** {@code text} is in lower case. */
    boolean contains(String text);
}
