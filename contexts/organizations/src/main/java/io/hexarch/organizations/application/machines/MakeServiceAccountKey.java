package io.hexarch.organizations.application.machines;

import io.hexarch.identity.ServiceAccountKey;
import io.hexarch.identity.ServiceAccountKeys.Made;
import io.hexarch.identity.ServiceAccountKeys.Wish;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.ServiceAccountKeyEvent.ServiceAccountKeyCreated;
import io.hexarch.organizations.ServiceAccountPermission;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a key that acts for a service account. Its secret is handed out here and never again. Nobody makes a key that opens what they have
 * not themselves.
 */
@UseCase
public final class MakeServiceAccountKey {

    private final Access access;
    private final TenantTransaction transaction;
    private final Machines machines;
    private final KeyReach reach;

    public MakeServiceAccountKey(Access access, TenantTransaction transaction, Machines machines, KeyReach reach) {
        this.access = access;
        this.transaction = transaction;
        this.machines = machines;
        this.reach = reach;
    }

    /**
     * What the key should be.
     *
     * @param permissions empty: all that the account has
     * @param within empty: wherever the account has something
     * @param expiresAt empty: after the usual time
     */
    public record Command(
            OrganizationId organization,
            ServiceAccountId account,
            String name,
            Optional<Set<String>> permissions,
            Optional<Scope> within,
            Optional<Instant> expiresAt) {
        public Command {
            permissions = permissions.map(Set::copyOf);
        }
    }

    /** Made, with its secret, or not. */
    public sealed interface Outcome {
        record Created(ServiceAccountKey key, String secret) implements Outcome {
            @Override
            public String toString() {
                return "Created[" + key.id() + "]";
            }
        }

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome make(Actor actor, Command command) {
        access.require(actor, ServiceAccountPermission.KEY_CREATE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        machines.lock(command.organization());
        var account = machines.found(command.organization(), command.account());
        var objection = reach.objection(actor, command);
        if (objection.isPresent()) return new Outcome.Rejected(objection.orElseThrow());
        var wish = new Wish(
                command.organization(),
                account.id(),
                command.name(),
                command.permissions(),
                command.within(),
                command.expiresAt());
        return switch (machines.keys().make(wish)) {
            case Made.Rejected(var problem) -> new Outcome.Rejected(problem);
            case Made.Done(var key, var secret) -> {
                machines.journal()
                        .record(
                                actor,
                                new ServiceAccountKeyCreated(
                                        key.organization(), key.id(), key.account(), key.name(), key.expiresAt()));
                yield new Outcome.Created(key, secret);
            }
        };
    }
}
