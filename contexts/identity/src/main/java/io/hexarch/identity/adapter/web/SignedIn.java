package io.hexarch.identity.adapter.web;

import io.hexarch.identity.application.Admission;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.kernel.id.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tokens of a session. The refresh token is in the body for the command line only and is good for one use. */
record SignedIn(
        String accessToken,
        Instant expiresAt,
        String tokenType,
        @Nullable OrganizationId organization,
        Me person,
        @Nullable String refreshToken) {

    static SignedIn of(Admission admission) {
        boolean cookies = admission.session().client() == ClientKind.CONSOLE;
        return new SignedIn(
                admission.access().value(),
                admission.access().expiresAt(),
                "Bearer",
                admission.organization().orElse(null),
                Me.of(admission.person(), admission.memberships()),
                cookies ? null : admission.refresh().reveal());
    }

    /** Leaves out the secrets: records print all they hold. */
    @Override
    public String toString() {
        return "SignedIn[" + person.id() + "]";
    }
}
