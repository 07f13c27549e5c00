package io.hexarch.organizations.application.access;

import io.hexarch.kernel.access.Tenants;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.domain.Life;
import java.util.Optional;

/** {@link Tenants}, from what the gate remembers. */
public final class OpenTenants implements Tenants {

    private final Authorities authorities;

    public OpenTenants(Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public Optional<Problem> closed(OrganizationId organization) {
        return why(authorities.life(organization));
    }

    /** What whoever belongs there is told. */
    public static Optional<Problem> why(Life life) {
        return life.suspension()
                .map(OpenTenants::suspended)
                .or(() -> life.closing().map(OpenTenants::closing));
    }

    private static Problem suspended(Life.Suspension suspension) {
        return Problem.of(
                OrganizationProblem.SUSPENDED,
                "An operator has suspended this organization since " + suspension.at() + ": " + suspension.reason());
    }

    private static Problem closing(Life.Closing closing) {
        return Problem.of(
                OrganizationProblem.CLOSING,
                "An owner closed this organization. It can be reopened until " + closing.until()
                        + " and is erased then.");
    }
}
