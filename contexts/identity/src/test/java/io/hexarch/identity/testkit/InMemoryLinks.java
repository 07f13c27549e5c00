package io.hexarch.identity.testkit;

import io.hexarch.identity.application.port.OneTimeLinks;
import io.hexarch.identity.domain.SecretHash;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One-time links in memory. */
public final class InMemoryLinks implements OneTimeLinks, Undoable {

    private static final String ONLY = "only";

    private final Rows<SecretHash, Instant> bootstrap = new Rows<>();
    private final Rows<SecretHash, JoinLink> join = new Rows<>();
    private final Rows<String, PersonId> operator = new Rows<>();

    @Override
    public boolean bootstrapped() {
        return operator.find(ONLY).isPresent();
    }

    @Override
    public void addBootstrap(SecretHash token, Instant expiresAt) {
        bootstrap.put(token, expiresAt);
    }

    @Override
    public boolean opensBootstrap(SecretHash token, Instant now) {
        return bootstrap.find(token).filter(now::isBefore).isPresent();
    }

    @Override
    public boolean claimBootstrap(PersonId person, Instant at) {
        if (bootstrapped()) return false;
        operator.put(ONLY, person);
        return true;
    }

    @Override
    public void addJoin(JoinLink link) {
        List.copyOf(join.all()).stream()
                .filter(other -> other.invitation().equals(link.invitation()))
                .forEach(other -> join.remove(other.token()));
        join.put(link.token(), link);
    }

    @Override
    public Optional<JoinLink> lockJoin(SecretHash token) {
        return join.find(token);
    }

    @Override
    public void useJoin(SecretHash token, Instant at) {
        join.find(token)
                .ifPresent(link -> join.put(
                        token,
                        new JoinLink(
                                token, link.organization(), link.invitation(), link.expiresAt(), Optional.of(at))));
    }

    @Override
    public int forget(Instant before) {
        var old = join.all().stream()
                .filter(link -> link.expiresAt().isBefore(before))
                .toList();
        old.forEach(link -> join.remove(link.token()));
        int size = bootstrap.all().size();
        bootstrap.all().removeIf(expiry -> expiry.isBefore(before));
        return old.size() + size - bootstrap.all().size();
    }

    @Override
    public Runnable remember() {
        var all = List.of(bootstrap.remember(), join.remember(), operator.remember());
        return () -> all.forEach(Runnable::run);
    }
}
