package io.hexarch.platform.data.connection;

/** How the database is, with a sentence for an operator that says how to mend it. */
public sealed interface DatabaseState {

    String detail();

    /** All is well. */
    record Connected(String detail) implements DatabaseState {}

    /** Its disk is nearly full: reads are answered, writes with 507. */
    record ReadOnly(String detail) implements DatabaseState {}

    /** It does not answer: everything that needs it is answered with 503. */
    record Unreachable(String detail) implements DatabaseState {}
}
