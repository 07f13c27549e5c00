package io.hexarch.audit.application;

import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Hash;
import io.hexarch.audit.domain.Walk;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Keyset;
import java.time.Instant;
import java.util.Optional;

/** How far a verification is, as a key between two pages. The web layer seals it, so that nobody begins behind a fault unseen. */
final class WalkKeys {

    private static final String PLATFORM = "platform";

    private WalkKeys() {}

    static Keyset of(Walk walk) {
        var end = walk.end();
        return Keyset.of(
                end.chain().organization().map(OrganizationId::text).orElse(PLATFORM),
                end.position(),
                end.hash(),
                end.sealedAt(),
                walk.found());
    }

    static Walk walk(Keyset key) {
        var values = key.values();
        var chain = values.get(0).equals(PLATFORM)
                ? Chain.PLATFORM
                : Chain.of(OrganizationId.parse(values.get(0)).orElseThrow());
        var end = new End(chain, Long.parseLong(values.get(1)), new Hash(values.get(2)), Instant.parse(values.get(3)));
        return new Walk(end, Long.parseLong(values.get(4)));
    }

    static Optional<Walk> walk(Optional<Keyset> key) {
        return key.map(WalkKeys::walk);
    }
}
