package io.hexarch.kernel.actor;

import io.hexarch.kernel.access.Scope;
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

    /** What it is good for besides personal matters: this scope and all below; empty: its whole organization. */
    default Optional<Scope> within() {
        return Optional.empty();
    }

    /** An access token of a session, perhaps limited: one that a tool of the person carries. */
    record Session(SessionId session, Optional<Set<String>> permissions, Optional<Scope> within) implements Credential {
        public Session {
            permissions = permissions.map(Set::copyOf);
        }

        public Session(SessionId session, Optional<Set<String>> permissions) {
            this(session, permissions, Optional.empty());
        }

        public Session(SessionId session) {
            this(session, Optional.empty());
        }
    }

    /** An API key, perhaps limited. */
    record ApiKey(ApiKeyId key, Optional<Set<String>> permissions, Optional<Scope> within) implements Credential {
        public ApiKey {
            permissions = permissions.map(Set::copyOf);
        }

        public ApiKey(ApiKeyId key, Optional<Set<String>> permissions) {
            this(key, permissions, Optional.empty());
        }
    }

    /** The system needs none. */
    enum None implements Credential {
        INSTANCE
    }
}
