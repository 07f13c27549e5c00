package io.hexarch.kernel.event;

import io.hexarch.kernel.id.OrganizationId;
import java.util.Map;
import java.util.Optional;

/**
 * A deed of a person on something inside an organization that is no event of ours, such as a write through the Kubernetes API proxy.
 *
 * @param action noun and verb
 * @param target what it is done to, in its own words
 * @param details plain values; never secrets, never bodies
 */
public record Deed(OrganizationId organization, String action, Target target, Map<String, String> details) {

    public Deed {
        details = Map.copyOf(details);
    }

    /** What a deed is done to: the kind's name, an id as the outside sees it, and a name for humans. */
    public record Target(String kind, String id, Optional<String> name) {}
}
