package io.hexarch.identity.application.port;

import io.hexarch.identity.domain.SecretHash;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Links that open something once. Only hashes are stored. Inside the caller's transaction. */
public interface OneTimeLinks {

    /** Whether the first operator exists. */
    boolean bootstrapped();

    void addBootstrap(SecretHash token, Instant expiresAt);

    /** Whether the token is one of those given out and has not expired. */
    boolean opensBootstrap(SecretHash token, Instant now);

    /** Settles who the first operator is; false when somebody else already is, also when two ask at the same instant. */
    boolean claimBootstrap(PersonId operator, Instant at);

    /** A link to this invitation; earlier ones to it end. */
    void addJoin(JoinLink link);

    /** The link of this hash, used or not; nobody else uses it until the transaction ends. */
    Optional<JoinLink> lockJoin(SecretHash token);

    void useJoin(SecretHash token, Instant at);

    /** Removes what expired before. */
    int forget(Instant before);

    /** A way to an invitation. */
    record JoinLink(
            SecretHash token,
            OrganizationId organization,
            InvitationId invitation,
            Instant expiresAt,
            Optional<Instant> usedAt) {

        public boolean used() {
            return usedAt.isPresent();
        }
    }
}
