package io.hexarch.kernel.event;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TypedId;

/**
 * Something that happened to one resource. Implemented by records of ids and plain values; the record's components are the payload,
 * its simple name is the type. Events only gain fields; a change of meaning is a new {@link #version}.
 */
public interface DomainEvent {

    OrganizationId organization();

    /** Who may see it: those with a role on this scope or above. */
    Scope scope();

    /** The resource that it happened to. */
    TypedId resource();

    /** What the audit trail calls the deed, noun and verb: {@code workspace.create}. */
    String action();

    /** Whether it is somebody's deed and belongs into the audit trail. Progress of long work does not: it would bury the deeds. */
    default boolean audited() {
        return true;
    }

    default String type() {
        return getClass().getSimpleName();
    }

    default int version() {
        return 1;
    }
}
