package io.hexarch.platform.kubernetes.apply;

/** The marks by which Hexarch knows its own objects again. */
public final class Ownership {

    /** As whom fields are applied; what others own stays theirs. */
    public static final String FIELD_MANAGER = "hexarch";

    /** Annotation: the newest claim that touched the object. */
    public static final String FENCE = "hexarch.io/fence";

    /** Label: TypeID of the organization that the object belongs to. */
    public static final String ORGANIZATION = "hexarch.io/organization";

    /** Label: TypeID of the workspace that the object belongs to. */
    public static final String WORKSPACE = "hexarch.io/workspace";

    private Ownership() {}
}
