package io.hexarch.identity.application;

import io.hexarch.identity.MintedToken;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.domain.Session;
import io.hexarch.identity.spi.Memberships.Membership;
import io.hexarch.kernel.id.OrganizationId;
import java.util.List;
import java.util.Optional;

/**
 * What a person holds after a sign-in or a refresh.
 *
 * @param organization what the access token is good for
 * @param refresh the session's only refresh token from now on
 * @param fingerprint for the console's cookie; only when it is new
 */
public record Admission(
        Person person,
        Session session,
        List<Membership> memberships,
        Optional<OrganizationId> organization,
        MintedToken access,
        Secret refresh,
        Optional<Secret> fingerprint) {}
