package io.hexarch.identity.application.port;

import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.SessionId;

/** What ended before its time, as this replica knows it: at most five seconds late, else it asks the database. */
public interface Revocations {

    boolean revoked(SessionId session);

    boolean revoked(ApiKeyId key);
}
