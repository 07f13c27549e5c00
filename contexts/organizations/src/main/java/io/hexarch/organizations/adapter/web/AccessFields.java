package io.hexarch.organizations.adapter.web;

import io.hexarch.organizations.domain.GrantedRole;
import io.hexarch.organizations.domain.GroupName;
import io.hexarch.organizations.domain.PlainText;
import io.hexarch.organizations.domain.RoleName;
import io.hexarch.organizations.domain.ServiceAccountName;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields of requests about rights, or a refusal that says where and why not. */
final class AccessFields {

    private static final int LONGEST_DESCRIPTION = 200;

    private AccessFields() {}

    static GroupName groupName(String text) {
        return GroupName.parse(text)
                .orElseThrow(() -> Fields.invalid("/name", "must be 1 to 60 characters without control characters"));
    }

    static String description(String text) {
        if (text.isBlank()) return "";
        return PlainText.settled(text, LONGEST_DESCRIPTION)
                .orElseThrow(() -> Fields.invalid(
                        "/description", "must be at most 200 characters on one line, without characters that hide"));
    }

    static ServiceAccountName serviceAccountName(String text) {
        return ServiceAccountName.parse(text)
                .orElseThrow(() -> Fields.invalid("/name", "must be 1 to 60 characters without control characters"));
    }

    /** Left out: no limit. A list of nothing is more likely a mistake than a key that opens nothing. */
    static Optional<Set<String>> permissions(@Nullable Set<String> names) {
        if (names != null && names.isEmpty())
            throw Fields.invalid("/permissions", "must name a permission, or be left out");
        return Optional.ofNullable(names);
    }

    static RoleName roleName(String text) {
        return RoleName.parse(text)
                .orElseThrow(() -> Fields.invalid("/name", "must be 1 to 60 characters without control characters"));
    }

    static GrantedRole role(String text) {
        return GrantedRole.parse(text)
                .orElseThrow(() -> Fields.invalid(
                        "/role", "must be a built-in role such as projectViewer, or the id of a role (role_…)"));
    }
}
