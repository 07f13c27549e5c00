package io.hexarch.identity.application;

import io.hexarch.identity.MintedToken;
import io.hexarch.identity.TokenMinter;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.Session;
import io.hexarch.identity.spi.Memberships.Membership;
import io.hexarch.kernel.id.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What the access token of a session says. {@code roles} is for screens: decisions never read it. */
public final class AccessTokens {

    /** The {@code typ} of access tokens (RFC 9068). */
    public static final String TYPE = "at+jwt";
    /** The {@code aud} of tokens for the API. */
    public static final String AUDIENCE = "hexarch";

    public static final String SESSION = "sid";
    public static final String ORGANIZATION = "org";
    public static final String ROLES = "roles";
    public static final String FINGERPRINT = "fpt";
    /** In place of {@link #SESSION}, when an API key stands behind the token. */
    public static final String KEY = "key";
    /** The permissions that the token is limited to, as OAuth writes them: with a space between (RFC 8693, 4.2). */
    public static final String SCOPE = "scope";

    /** The organization, workspace or project outside of which the token opens nothing; its id. */
    public static final String WITHIN = "within";

    private final TokenMinter minter;
    private final IdentityRules rules;
    private final Clock clock;

    public AccessTokens(TokenMinter minter, IdentityRules rules, Clock clock) {
        this.minter = minter;
        this.rules = rules;
        this.clock = clock;
    }

    /** A token that ends with the session at the latest. */
    public MintedToken mint(Person person, Session session, Optional<Membership> membership) {
        var claims = new HashMap<String, Object>();
        claims.put(SESSION, session.id().text());
        claims.put(ROLES, roles(person, membership));
        membership
                .map(Membership::organization)
                .map(OrganizationId::text)
                .ifPresent(id -> claims.put(ORGANIZATION, id));
        session.fingerprint().ifPresent(hash -> claims.put(FINGERPRINT, hash.text()));
        return minter.mint(
                new TokenMinter.Order(TYPE, person.id().text(), AUDIENCE, lifetime(session), Map.copyOf(claims)));
    }

    private Duration lifetime(Session session) {
        var left = Duration.between(clock.instant(), session.expiresAt());
        return left.compareTo(rules.accessLifetime()) < 0 ? left : rules.accessLifetime();
    }

    private static List<String> roles(Person person, Optional<Membership> membership) {
        var roles = new TreeSet<String>();
        person.platformRoles().forEach(role -> roles.add(role.name().toLowerCase(Locale.ROOT)));
        membership.ifPresent(in -> roles.add(in.role().name().toLowerCase(Locale.ROOT)));
        return List.copyOf(roles);
    }
}
