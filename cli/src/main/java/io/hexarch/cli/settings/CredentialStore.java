package io.hexarch.cli.settings;

import java.util.Optional;

/** Where the tokens of each server are kept. */
public interface CredentialStore {

    Optional<Credentials> read(String server);

    void write(String server, Credentials credentials);

    void remove(String server);

    /** In words for the person: where the tokens are, and who can read them there. */
    String place();
}
