package io.hexarch.organizations.domain;

import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_EXPORT;
import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_READ;
import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_REOPEN;

import io.hexarch.kernel.access.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an organization is worked in, and why not. Both may stand against it at once: who is suspended while closing neither reopens nor is
 * erased before the suspension is lifted.
 *
 * @param suspension what an operator decided; empty: nothing
 * @param closing what an owner decided; empty: nothing
 * @param gone since when nothing is left but proof; empty: it is there
 */
public record Life(Optional<Suspension> suspension, Optional<Closing> closing, Optional<Instant> gone) {

    /** Of an organization that is worked in. */
    public static final Life OPEN = new Life(Optional.empty(), Optional.empty(), Optional.empty());

    /** Everybody there may still read why they do not get in. */
    private static final Set<Permission> WHILE_SUSPENDED = Set.of(ORGANIZATION_READ);

    private static final Set<Permission> WHILE_CLOSING =
            Set.of(ORGANIZATION_READ, ORGANIZATION_REOPEN, ORGANIZATION_EXPORT);

    /** An operator keeps everybody out, from {@code at} until it is lifted. */
    public record Suspension(SuspensionReason reason, Instant at) {}

    /** An owner closed it {@code at}; it can be reopened {@code until}, and is erased after. */
    public record Closing(Instant at, Instant until) {}

    public Life suspended(SuspensionReason reason, Instant at) {
        return new Life(Optional.of(new Suspension(reason, at)), closing, gone);
    }

    public Life reinstated() {
        return new Life(Optional.empty(), closing, gone);
    }

    public Life closed(Instant at, Duration grace) {
        return new Life(suspension, Optional.of(new Closing(at, at.plus(grace))), gone);
    }

    public Life reopened() {
        return new Life(suspension, Optional.empty(), gone);
    }

    public Life erased(Instant at) {
        return new Life(suspension, closing, Optional.of(at));
    }

    /** Whether its time to be reopened is over, and nothing stands against erasing it. */
    public boolean due(Instant now) {
        return gone.isEmpty()
                && suspension.isEmpty()
                && closing.filter(until -> !now.isBefore(until.until())).isPresent();
    }

    /** Whether something may be done meanwhile, by whoever has the right. */
    public boolean lets(Permission permission) {
        return gone.isEmpty()
                && (suspension.isEmpty() || WHILE_SUSPENDED.contains(permission))
                && (closing.isEmpty() || WHILE_CLOSING.contains(permission));
    }

    public LifeState state() {
        if (gone.isPresent()) return LifeState.CLOSED;
        if (suspension.isPresent()) return LifeState.SUSPENDED;
        return closing.isPresent() ? LifeState.CLOSING : LifeState.ACTIVE;
    }
}
