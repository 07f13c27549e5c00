package io.hexarch.audit.domain;

import io.hexarch.kernel.id.OrganizationId;
import java.util.Optional;

/**
 * Whose records hang together.
 *
 * @param organization empty: the platform's, which people's own matters belong to as well
 */
public record Chain(Optional<OrganizationId> organization) implements Comparable<Chain> {

    public static final Chain PLATFORM = new Chain(Optional.empty());

    public static Chain of(OrganizationId organization) {
        return new Chain(Optional.of(organization));
    }

    /** What the first link hangs on. */
    public Hash beginning() {
        return canon("beginning/1").hash();
    }

    /** The platform's comes first, then organizations by their ids. */
    @Override
    public int compareTo(Chain other) {
        return key().compareTo(other.key());
    }

    private String key() {
        return organization.map(OrganizationId::text).orElse("");
    }

    Canon canon(String kind) {
        return Canon.of(kind).text(name());
    }

    private String name() {
        return organization.map(OrganizationId::text).orElse("platform");
    }

    @Override
    public String toString() {
        return name();
    }
}
