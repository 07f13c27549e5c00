package io.hexarch.organizations.domain;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.GroupId;
import java.time.Instant;

/**
 * People, machines and other groups that get rights together.
 *
 * @param description what it is for; may be empty
 */
public record Group(
        GroupId id,
        OrganizationId organization,
        GroupName name,
        String description,
        Instant createdAt,
        Generation generation) {

    public static Group created(
            GroupId id, OrganizationId organization, GroupName name, String description, Instant at) {
        return new Group(id, organization, name, description, at, Generation.FIRST);
    }

    public Group described(GroupName otherName, String otherDescription) {
        return new Group(id, organization, otherName, otherDescription, createdAt, generation.next());
    }
}
