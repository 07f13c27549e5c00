package io.hexarch.organizations.domain;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.organizations.RoleId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is granted: a role that exists everywhere, or one that the organization made. */
public sealed interface GrantedRole {

    /** As the outside names it: {@code projectViewer}, or the id of the organization's role. */
    String text();

    /** Empty when it names no role that is granted on scopes. */
    static Optional<GrantedRole> parse(String text) {
        return Arrays.stream(BuiltInRole.values())
                .filter(role -> role.kind().compareTo(ScopeKind.ORGANIZATION) >= 0)
                .<GrantedRole>map(BuiltIn::new)
                .filter(role -> role.text().equals(text))
                .findFirst()
                .or(() -> RoleId.parse(text).map(Custom::new));
    }

    /** Granted on its own kind of scope. */
    record BuiltIn(BuiltInRole role) implements GrantedRole {
        @Override
        public String text() {
            var words = role.name().toLowerCase(Locale.ROOT).split("_", 2);
            return words.length == 1
                    ? words[0]
                    : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
        }
    }

    record Custom(RoleId id) implements GrantedRole {
        @Override
        public String text() {
            return id.text();
        }
    }
}
