package io.hexarch.kernel.actor;

import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.SessionId;
import java.util.Optional;
import java.util.Set;

/** What an actor proved themselves with. */
public sealed interface Credential {

    /** The names of permissions that the credential is limited to; empty: all that its owner has. */
    default Optional<Set<String>> permissions() {
        return Optional.empty();
    }

    /** An access token of a session, perhaps limited: one that a tool of the person carries. */
    record Session(SessionId session, Optional<Set<String>> permissions) implements Credential {
        public Session {
            permissions = permissions.map(Set::copyOf);
        }

        public Session(SessionId session) {
            this(session, Optional.empty());
        }
    }

    /** An API key, perhaps limited. */
    record ApiKey(ApiKeyId key, Optional<Set<String>> permissions) implements Credential {
        public ApiKey {
            permissions = permissions.map(Set::copyOf);
        }
    }

    /** The system needs none. */
    enum None implements Credential {
        INSTANCE
    }
}
