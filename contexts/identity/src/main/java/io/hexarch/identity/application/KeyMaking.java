package io.hexarch.identity.application;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import io.hexarch.kernel.access.Tenants;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What new API keys are made of, and what they may be limited to.
 *
 * @param catalogues of every context; asked late, since contexts above this one publish theirs, too
 * @param random fit for cryptography
 */
public record KeyMaking(
        Supplier<List<PermissionCatalogue>> catalogues, Tenants tenants, Ids ids, RandomGenerator random, Clock clock) {

    /** Why no such key can be made; empty when it can. */
    Optional<Problem> objection(Optional<Set<String>> permissions, Optional<Instant> expiresAt) {
        if (expiresAt.filter(end -> !end.isAfter(clock.instant())).isPresent())
            return Optional.of(Reasons.expiresInThePast());
        return permissions.flatMap(this::unknown).map(Reasons::unknownPermission);
    }

    private Optional<String> unknown(Set<String> names) {
        var known = catalogues.get().stream()
                .flatMap(catalogue -> catalogue.permissions().stream())
                .map(Permission::name)
                .collect(Collectors.toSet());
        return names.stream().filter(name -> !known.contains(name)).sorted().findFirst();
    }
}
