package io.hexarch.workspaces.application;

import io.hexarch.kernel.actor.Actor;
import java.util.Locale;

/**
 * Who somebody is inside a workspace, in the words of Kubernetes.
 *
 * @param user stays the same for a person for ever: RBAC inside names it
 */
public record InnerIdentity(String user, Role role) {

    /** What the workspace's own role groups are bound to: everything, {@code edit} and {@code view}. */
    public enum Role {
        ADMIN,
        EDITOR,
        VIEWER;

        public String group() {
            return "hexarch:workspace:" + name().toLowerCase(Locale.ROOT);
        }
    }

    static String userOf(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> "hexarch:person:" + person.person().text();
            case Actor.ServiceAccount account ->
                "hexarch:service-account:" + account.account().text();
            case Actor.SystemPart part ->
                throw new IllegalArgumentException(part.part() + " is nobody inside a workspace");
        };
    }
}
