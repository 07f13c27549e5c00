package io.hexarch.organizations.application;

import io.hexarch.identity.PlatformRoles;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.id.PersonId;

/** Who may found organizations on this installation, and what they get. */
public record FoundingPolicy(Founders founders, String plan, PlatformRoles platform) {

    /** Who may found organizations. */
    public enum Founders {
        /** Everybody with an account: operators, and people whom somebody invited. */
        EVERYBODY,
        OPERATORS
    }

    boolean allows(PersonId person) {
        return switch (founders) {
            case EVERYBODY -> true;
            case OPERATORS -> platform.of(person).contains(BuiltInRole.OPERATOR);
        };
    }
}
