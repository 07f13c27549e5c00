package io.hexarch.organizations;

import io.hexarch.kernel.problem.ProblemCode;

/** Why organizations refuses a change of who may do what. */
public enum AccessProblem implements ProblemCode {
    BEYOND_OWN_RIGHTS(403, "Nobody hands out more than they have"),
    GROUP_NAME_TAKEN(422, "Another group has this name"),
    GROUP_CYCLE(422, "A group cannot be inside itself"),
    GROUPS_TOO_DEEP(422, "Groups are nested too deep"),
    ACCESS_LIMIT(422, "The organization has as many of these as it may have"),
    UNKNOWN_SUBJECT(422, "Nobody of this organization has this id"),
    UNKNOWN_SCOPE(422, "Nothing of this organization has this id"),
    UNKNOWN_ROLE(422, "There is no such role to grant there"),
    ALREADY_GRANTED(422, "There is a role on this scope already"),
    ROLE_NAME_TAKEN(422, "Another role has this name"),
    ROLE_IN_USE(422, "Somebody holds this role"),
    SERVICE_ACCOUNT_NAME_TAKEN(422, "Another service account has this name"),
    UNKNOWN_PERMISSION(422, "There is no such permission to put into a role or key");

    private final int status;
    private final String title;

    AccessProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String context() {
        return "organizations";
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String remedy() {
        if (this == BEYOND_OWN_RIGHTS)
            return "Ask somebody who holds the permissions that `detail` names, such as an owner; or hand out a smaller role.";
        return ProblemCode.super.remedy();
    }
}
