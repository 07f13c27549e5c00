package io.hexarch.identity.testkit;

import io.hexarch.identity.application.port.SessionRepository;
import io.hexarch.identity.domain.RefreshToken;
import io.hexarch.identity.domain.SecretHash;
import io.hexarch.identity.domain.Session;
import io.hexarch.identity.domain.SessionEnd;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sessions and refresh tokens in memory. */
public final class InMemorySessions implements SessionRepository, Undoable {

    private static final Comparator<Session> BY_AGE = Comparator.comparing(Session::createdAt)
            .thenComparing(session -> session.id().value());

    private final Rows<SessionId, Session> sessions = new Rows<>();
    private final Rows<SecretHash, RefreshToken> tokens = new Rows<>();

    @Override
    public void add(Session session) {
        sessions.put(session.id(), session);
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return sessions.find(id);
    }

    @Override
    public List<Session> active(PersonId person, Instant now) {
        return sessions.all().stream()
                .filter(session -> session.person().equals(person) && session.active(now))
                .sorted(BY_AGE)
                .toList();
    }

    @Override
    public Page<Session> page(PersonId person, Instant now, PageRequest request) {
        var before = request.after().map(key -> key.values().getFirst());
        var rows = active(person, now).stream()
                .filter(session -> before.filter(at -> session.createdAt().compareTo(Instant.parse(at)) >= 0)
                        .isEmpty())
                .sorted(BY_AGE.reversed())
                .limit(request.limit() + 1L)
                .toList();
        return Page.ofOneMore(
                rows,
                request.limit(),
                session -> Keyset.of(session.createdAt(), session.id().value()));
    }

    @Override
    public Optional<OrganizationId> lastOrganization(PersonId person) {
        return sessions.all().stream()
                .filter(session -> session.person().equals(person)
                        && session.organization().isPresent())
                .max(Comparator.comparing(Session::lastUsedAt))
                .flatMap(Session::organization);
    }

    @Override
    public boolean end(SessionId id, SessionEnd end, Instant at) {
        var open = sessions.find(id).filter(session -> session.end().isEmpty());
        open.ifPresent(session ->
                sessions.put(id, changed(session, session.organization(), session.lastUsedAt(), Optional.of(end))));
        return open.isPresent();
    }

    @Override
    public void use(SessionId id, Optional<String> address, Optional<OrganizationId> organization, Instant at) {
        sessions.find(id).ifPresent(session -> sessions.put(id, changed(session, organization, at, session.end())));
    }

    @Override
    public void add(RefreshToken token) {
        tokens.put(token.hash(), token);
    }

    @Override
    public Optional<Presented> lock(SecretHash token) {
        return tokens.find(token)
                .flatMap(known ->
                        sessions.find(known.session()).map(session -> new Presented(withWhatFollowed(known), session)));
    }

    private RefreshToken withWhatFollowed(RefreshToken token) {
        boolean followed = token.use()
                .flatMap(RefreshToken.Use::next)
                .flatMap(tokens::find)
                .flatMap(RefreshToken::use)
                .isPresent();
        return new RefreshToken(token.hash(), token.session(), token.issuedAt(), token.use(), followed);
    }

    @Override
    public void use(SecretHash token, RefreshToken.Use use) {
        tokens.find(token)
                .ifPresent(known -> tokens.put(
                        token, new RefreshToken(token, known.session(), known.issuedAt(), Optional.of(use), false)));
    }

    @Override
    public int forget(Instant before) {
        var old = sessions.all().stream()
                .filter(session -> session.expiresAt().isBefore(before))
                .map(Session::id)
                .toList();
        old.forEach(sessions::remove);
        return old.size();
    }

    @Override
    public Runnable remember() {
        var sessionsBefore = sessions.remember();
        var tokensBefore = tokens.remember();
        return () -> {
            sessionsBefore.run();
            tokensBefore.run();
        };
    }

    private static Session changed(
            Session session, Optional<OrganizationId> organization, Instant usedAt, Optional<SessionEnd> end) {
        return new Session(
                session.id(),
                session.person(),
                session.client(),
                session.device(),
                session.address(),
                organization,
                session.fingerprint(),
                session.createdAt(),
                usedAt,
                session.expiresAt(),
                end);
    }
}
