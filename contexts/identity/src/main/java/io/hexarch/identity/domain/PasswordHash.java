package io.hexarch.identity.domain;

/** What is kept of a password: the algorithm, its cost, salt and result in PHC form. Prints as its algorithm only. */
public record PasswordHash(String phc) {

    @Override
    public String toString() {
        return phc.startsWith("$argon2id$") ? "argon2id" : "unknown";
    }
}
