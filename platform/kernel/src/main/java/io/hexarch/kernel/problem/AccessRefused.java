package io.hexarch.kernel.problem;

/** The gate said no. */
public final class AccessRefused extends Refused {

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

    /** The thing does not exist, or the actor may not know that it does. */
    public static AccessRefused notFound() {
        return new AccessRefused(
                Problem.of(KernelProblem.NOT_FOUND, "There is nothing here under that id. Check the id."));
    }

    /** The permission asks for a newer proof of identity than the session has. */
    public static AccessRefused stepUpRequired(String permission) {
        return new AccessRefused(Problem.of(
                KernelProblem.STEP_UP_REQUIRED,
                "Confirm who you are again before you use the permission " + permission + "."));
    }
}
