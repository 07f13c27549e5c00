package io.hexarch.platform.secrets;

/** A sealed secret that cannot be opened: damaged, moved, another owner's, or sealed with a key that is gone. Says which secret, never what. */
public final class SecretUnreadable extends RuntimeException {

    SecretUnreadable(SecretPlace place, String reason) {
        super("The secret in " + place.table() + "." + place.column() + " of row " + place.row() + " cannot be opened: "
                + reason);
    }
}
