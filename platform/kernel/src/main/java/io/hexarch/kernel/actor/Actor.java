package io.hexarch.kernel.actor;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.problem.AccessRefused;
import java.util.Optional;
import java.util.UUID;

/** Who acts. Made by authentication only; a use case never invents one. */
public sealed interface Actor {

    /** Stable name of the kind: in events, audit records and the row-security setting {@code hexarch.kind}. */
    String kind();

    /** The UUID of the person or service account; the nil UUID for the system. */
    UUID id();

    /** The one organization that the credential is good for; empty: none chosen, only personal matters are open. */
    Optional<OrganizationId> organization();

    /**
     * The organization that a use case works in.
     *
     * @throws AccessRefused as not found, when the credential is good for none: then nothing of any organization may be known
     */
    default OrganizationId tenant() {
        return organization().orElseThrow(AccessRefused::notFound);
    }

    Credential credential();

    Origin origin();

    /** A person, by session or by an API key of theirs. */
    record Person(PersonId person, Optional<OrganizationId> organization, Credential credential, Origin origin)
            implements Actor {
        @Override
        public String kind() {
            return "person";
        }

        @Override
        public UUID id() {
            return person.value();
        }
    }

    /** A machine of one organization. */
    record ServiceAccount(ServiceAccountId account, OrganizationId owner, Credential credential, Origin origin)
            implements Actor {
        @Override
        public String kind() {
            return "serviceAccount";
        }

        @Override
        public UUID id() {
            return account.value();
        }

        @Override
        public Optional<OrganizationId> organization() {
            return Optional.of(owner);
        }
    }

    /** A part of Hexarch itself, named: reconcilers, sequencers, schedules. It holds no permission; it only finishes wishes. */
    record SystemPart(String part) implements Actor {

        private static final UUID NIL = new UUID(0, 0);

        @Override
        public String kind() {
            return "system";
        }

        @Override
        public UUID id() {
            return NIL;
        }

        @Override
        public Optional<OrganizationId> organization() {
            return Optional.empty();
        }

        @Override
        public Credential credential() {
            return Credential.None.INSTANCE;
        }

        @Override
        public Origin origin() {
            return Origin.INTERNAL;
        }
    }
}
