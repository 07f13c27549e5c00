package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import java.util.List;

/**
 * Somebody takes part no longer; their roles and keys here are gone.
 *
 * @param scopes ids of what they had a role on, by themselves or by a group: whoever made something of those roles has to undo it
 */
public record MemberLeft(OrganizationId organization, PersonId id, String role, long revision, List<String> scopes)
        implements OrganizationEvent {

    public MemberLeft {
        scopes = List.copyOf(scopes);
    }

    @Override
    public String action() {
        return OrganizationPermission.MEMBER_REMOVE.name();
    }
}
