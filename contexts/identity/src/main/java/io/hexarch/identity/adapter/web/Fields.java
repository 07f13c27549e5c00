package io.hexarch.identity.adapter.web;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.domain.ApiKeyName;
import io.hexarch.identity.domain.Secret;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;

/** Fields of requests as values of the domain, or a refusal that says where and why not. */
final class Fields {

    private Fields() {}

    static EmailAddress email(String text) {
        return EmailAddress.parse(text)
                .orElseThrow(() -> invalid("/email", "must be an e-mail address such as ada@example.com"));
    }

    static DisplayName displayName(String text) {
        return DisplayName.parse(text)
                .orElseThrow(() -> invalid("/displayName", "must be 1 to 100 characters without control characters"));
    }

    static ApiKeyName keyName(String text) {
        return ApiKeyName.parse(text)
                .orElseThrow(() -> invalid("/name", "must be 1 to 60 characters without control characters"));
    }

    /** Something that was never given out opens nothing, like something that was used up. */
    static Secret linkToken(String text) {
        return Secret.parse(text)
                .orElseThrow(() -> new Refused(Problem.of(
                                IdentityProblem.LINK_NOT_VALID,
                                "The link is not complete. Copy all of it, or ask for a new link.")
                        .at("/token", "is not a whole token")));
    }

    private static Refused invalid(String pointer, String message) {
        return new Refused(
                Problem.of(KernelProblem.INVALID_FIELD, "The field " + pointer.substring(1) + " " + message + ".")
                        .at(pointer, message));
    }
}
