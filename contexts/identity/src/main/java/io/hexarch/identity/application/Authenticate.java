package io.hexarch.identity.application;

import io.hexarch.identity.application.port.AccessTokenReader;
import io.hexarch.identity.application.port.AccessTokenReader.Claims;
import io.hexarch.identity.application.port.AccessTokenReader.Reading;
import io.hexarch.identity.application.port.KnownKeys;
import io.hexarch.identity.application.port.Revocations;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.KeyOwner;
import io.hexarch.identity.domain.PresentedKey;
import io.hexarch.identity.domain.Secret;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Turns an access token or an API key into who acts. On the path of every request, so it seldom asks the database. */
public final class Authenticate {

    /** How long an answer for a key without an end may be relied on: streams ask again then. */
    private static final Duration KEY_TRUST = Duration.ofHours(1);

    private final AccessTokenReader tokens;
    private final KnownKeys keys;
    private final Revocations revocations;
    private final Clock clock;

    public Authenticate(AccessTokenReader tokens, KnownKeys keys, Revocations revocations, Clock clock) {
        this.tokens = tokens;
        this.keys = keys;
        this.revocations = revocations;
        this.clock = clock;
    }

    /** Who it is, or why that cannot be told. */
    public sealed interface Outcome {
        /** {@code until}: when the credential ends. */
        record Known(Actor actor, Instant until) implements Outcome {}

        record Rejected(Problem problem) implements Outcome {}
    }

    /** {@code fingerprint} is the console's cookie, where there is one. */
    public Outcome authenticate(String bearer, Optional<String> fingerprint, Origin origin) {
        return bearer.startsWith(PresentedKey.PREFIX) ? byKey(bearer, origin) : byToken(bearer, fingerprint, origin);
    }

    /** Whether the credential is still good. */
    public boolean stillGood(Actor actor) {
        return stillGood(actor.credential());
    }

    private boolean stillGood(Credential credential) {
        return switch (credential) {
            case Credential.Session(var session, var _, var _) -> !revocations.revoked(session);
            case Credential.ApiKey(var key, var _, var _) ->
                !revocations.revoked(key) && keys.find(key).filter(this::active).isPresent();
            case Credential.None _ -> true;
        };
    }

    private Outcome byToken(String token, Optional<String> fingerprint, Origin origin) {
        return switch (tokens.read(token)) {
            case Reading.Good(var claims) -> byClaims(claims, fingerprint, origin);
            case Reading.Expired() ->
                rejected(KernelProblem.TOKEN_EXPIRED, "The access token has expired. Refresh the session, or sign in.");
            case Reading.Garbage() -> unknown();
        };
    }

    private Outcome byClaims(Claims claims, Optional<String> fingerprint, Origin origin) {
        if (!bound(claims, fingerprint)) return unknown();
        if (!stillGood(claims.credential())) return revoked();
        return new Outcome.Known(
                new Actor.Person(claims.person(), claims.organization(), claims.credential(), origin),
                claims.expiresAt());
    }

    /** A console token without its cookie was carried off; a cookie alone opens nothing anyway. */
    private static boolean bound(Claims claims, Optional<String> fingerprint) {
        return claims.fingerprint().isEmpty()
                || fingerprint
                        .flatMap(Secret::parse)
                        .filter(secret -> claims.fingerprint().orElseThrow().matches(secret))
                        .isPresent();
    }

    private Outcome byKey(String text, Origin origin) {
        var presented = PresentedKey.parse(text);
        if (presented.isEmpty()) return unknown();
        var secret = presented.orElseThrow().secret();
        var found =
                keys.find(presented.orElseThrow().id()).filter(key -> key.hash().matches(secret));
        if (found.isEmpty()) return unknown();
        var key = found.orElseThrow();
        if (revocations.revoked(key.id())) return revoked();
        var now = clock.instant();
        return switch (key.status(now)) {
            case REVOKED -> revoked();
            case EXPIRED -> rejected(KernelProblem.TOKEN_EXPIRED, "The API key has expired. Make a new one.");
            case ACTIVE -> {
                keys.used(key.id(), now);
                yield new Outcome.Known(actor(key, origin), key.expiresAt().orElse(now.plus(KEY_TRUST)));
            }
        };
    }

    private static Actor actor(ApiKey key, Origin origin) {
        var credential = new Credential.ApiKey(key.id(), key.permissions(), key.within());
        return switch (key.owner()) {
            case KeyOwner.Person(var person) ->
                new Actor.Person(person, Optional.of(key.organization()), credential, origin);
            case KeyOwner.ServiceAccount(var account) ->
                new Actor.ServiceAccount(account, key.organization(), credential, origin);
        };
    }

    private boolean active(ApiKey key) {
        return key.status(clock.instant()) == ApiKey.Status.ACTIVE;
    }

    private static Outcome revoked() {
        return rejected(KernelProblem.TOKEN_REVOKED, "The session or key behind this token has ended. Sign in again.");
    }

    private static Outcome unknown() {
        return rejected(
                KernelProblem.UNAUTHENTICATED, "The token is not one that this server gave out to you. Sign in.");
    }

    private static Outcome rejected(KernelProblem code, String detail) {
        return new Outcome.Rejected(Problem.of(code, detail));
    }
}
