package io.hexarch.e2e;

/** The one who travels: the first operator, made by the first journey. */
final class Traveller {

    static final String NAME = "Ada Lovelace";
    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "correct horse battery staple";

    private Traveller() {}
}
