package io.hexarch.kernel.problem;

import io.hexarch.kernel.actor.Credential;
import java.util.List;
import java.util.Set;

/** The gate said no. */
public final class AccessRefused extends Refused {

    private static final int SHOWN = 8;

    private AccessRefused(Problem problem) {
        super(problem);
    }

    /** The actor may know that the thing exists, but not do this with it. */
    public static AccessRefused forbidden(String permission) {
        return new AccessRefused(Problem.of(
                KernelProblem.FORBIDDEN,
                "This needs the permission " + permission
                        + ". Ask an administrator of the organization for a role that has it."));
    }

    /** As {@link #forbidden}, for what belongs to no organization. */
    public static AccessRefused operatorsOnly(String permission) {
        return new AccessRefused(
                Problem.of(
                        KernelProblem.FORBIDDEN,
                        "This needs the permission " + permission
                                + ", which is not an organization's but the platform's. Its operators have it when they are signed in themselves; a key never has."));
    }

    /** A service account asks for what only people do. */
    public static AccessRefused peopleOnly(String permission) {
        return new AccessRefused(Problem.of(
                KernelProblem.FORBIDDEN,
                "Only a person can use the permission " + permission
                        + "; a service account never has it, whatever its roles. Sign in yourself."));
    }

    /** The actor may do this, but not with this credential: it was made for less. */
    public static AccessRefused limited(String permission, Credential credential) {
        var names = credential.permissions().orElse(Set.of()).stream().sorted().toList();
        var limits = (names.isEmpty() ? "no permission at all" : few(names))
                + credential.within().map(scope -> " within " + scope.text()).orElse("");
        var detail =
                switch (credential) {
                    case Credential.ApiKey _ ->
                        "This API key is limited to " + limits + "; this needs " + permission
                                + ". Make a key that names it, or one without limits: hexarch key create.";
                    case Credential.Session _, Credential.None _ ->
                        "This token is limited to " + limits
                                + ", as those in kubeconfigs are; this needs " + permission
                                + ". Use one that is not: hexarch login, or the console, gives it.";
                };
        return new AccessRefused(Problem.of(KernelProblem.CREDENTIAL_LIMITED, detail));
    }

    private static String few(List<String> names) {
        var shown = String.join(", ", names.subList(0, Math.min(names.size(), SHOWN)));
        return names.size() <= SHOWN ? shown : shown + " and " + (names.size() - SHOWN) + " more";
    }

    /** The thing does not exist, or the actor may not know that it does. */
    public static AccessRefused notFound() {
        return new AccessRefused(
                Problem.of(KernelProblem.NOT_FOUND, "There is nothing here under that id. Check the id."));
    }

    /** The actor may do this, but something that is no matter of roles stands against it. */
    public static AccessRefused because(Problem problem) {
        return new AccessRefused(problem);
    }

    /** The permission asks for a newer proof of identity than the session has. */
    public static AccessRefused stepUpRequired(String permission) {
        return new AccessRefused(Problem.of(
                KernelProblem.STEP_UP_REQUIRED,
                "Confirm who you are again before you use the permission " + permission
                        + ": sign in. An API key has it only if it was made with that permission by name."));
    }
}
