package io.hexarch.organizations.adapter.web;

import io.hexarch.identity.EmailAddress;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.organizations.domain.EmailDomain;
import io.hexarch.organizations.domain.Network;
import io.hexarch.organizations.domain.OrganizationName;
import io.hexarch.organizations.domain.Slug;
import io.hexarch.organizations.domain.SuspensionReason;
import io.hexarch.platform.web.Patch;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

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

    static List<EmailDomain> domains(List<String> texts) {
        return each(
                "/allowedDomains",
                texts,
                EmailDomain::parse,
                "must be a domain of e-mail addresses such as example.com");
    }

    static List<Network> networks(List<String> texts) {
        return each(
                "/allowedNetworks",
                texts,
                Network::parse,
                "must be an address or a network in CIDR notation such as 192.0.2.0/24");
    }

    static SuspensionReason reason(String text) {
        return SuspensionReason.parse(text)
                .orElseThrow(() -> invalid(
                        "/reason",
                        "must be 1 to " + SuspensionReason.MAX_LENGTH + " characters without control characters"));
    }

    private static <T> List<T> each(
            String pointer, List<String> texts, Function<String, Optional<T>> parse, String message) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> parse.apply(texts.get(i)).orElseThrow(() -> invalid(pointer + "/" + i, message)))
                .toList();
    }

    static <T> Optional<T> asked(Patch<T> field) {
        return switch (field) {
            case Patch.Set<T>(var value) -> Optional.of(value);
            case Patch.Absent<T> _ -> Optional.empty();
        };
    }

    static Refused invalid(String pointer, String message) {
        return new Refused(
                Problem.of(KernelProblem.INVALID_FIELD, "The field " + pointer.substring(1) + " " + message + ".")
                        .at(pointer, message));
    }
}
