package io.hexarch.organizations.adapter.web;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.organizations.domain.OrganizationName;
import io.hexarch.organizations.domain.Slug;

/** Fields of requests as values of the domain, or a refusal that says where and why not. */
final class Fields {

    private Fields() {}

    static OrganizationName name(String text) {
        return OrganizationName.parse(text)
                .orElseThrow(() -> invalid("/name", "must be 1 to 80 characters without control characters"));
    }

    static Slug slug(String text) {
        return Slug.parse(text)
                .orElseThrow(() -> invalid(
                        "/slug",
                        "must be 3 to 40 lower-case letters, digits and single hyphens, beginning with a letter"));
    }

    static EmailAddress email(String text) {
        return EmailAddress.parse(text)
                .orElseThrow(() -> invalid("/email", "must be an e-mail address such as ada@example.com"));
    }

    static DisplayName displayName(String text) {
        return DisplayName.parse(text)
                .orElseThrow(() -> invalid("/displayName", "must be 1 to 100 characters without control characters"));
    }

    private static Refused invalid(String pointer, String message) {
        return new Refused(
                Problem.of(KernelProblem.INVALID_FIELD, "The field " + pointer.substring(1) + " " + message + ".")
                        .at(pointer, message));
    }
}
