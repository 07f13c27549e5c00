package io.hexarch.kernel.access;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One thing that may be done, on one level of the scope tree.
 *
 * @param name noun and verb, for example {@code workspace.create}
 * @param scope the level that it is asked on
 * @param roles the built-in roles that hold it; deny is what is left
 * @param dangerous asks for a fresh proof of identity (step-up)
 * @param peopleOnly no service account ever has it, whatever its roles
 */
public record Permission(String name, ScopeKind scope, Set<BuiltInRole> roles, boolean dangerous, boolean peopleOnly) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z]*\\.[a-z][a-zA-Z]*");

    public Permission {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("not noun.verb: " + name);
        roles = Set.copyOf(roles);
        for (var role : roles) {
            if (role.kind().compareTo(scope) > 0)
                throw new IllegalArgumentException(
                        role + " is granted below " + scope + ", where " + name + " is asked");
        }
    }

    public static Permission of(String name, ScopeKind scope, BuiltInRole... roles) {
        return new Permission(name, scope, Set.of(roles), false, false);
    }

    public Permission markedDangerous() {
        return new Permission(name, scope, roles, true, peopleOnly);
    }

    public Permission markedForPeopleOnly() {
        return new Permission(name, scope, roles, dangerous, true);
    }
}
