package io.hexarch.platform.data.connection;

import java.util.Optional;

/**
 * How one role of ours reaches the database.
 *
 * @param url JDBC; may carry user and password itself
 */
public record Login(String url, Optional<String> user, Optional<String> password) {

    public Login {
        if (!url.startsWith("jdbc:postgresql:"))
            throw new IllegalArgumentException("not a JDBC URL of PostgreSQL: it must start with jdbc:postgresql:");
    }

    /** Never with the password. */
    @Override
    public String toString() {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }
}
