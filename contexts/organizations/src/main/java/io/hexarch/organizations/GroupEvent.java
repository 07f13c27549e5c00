package io.hexarch.organizations;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.OrganizationId;
import java.util.List;

/** What happens to the groups of an organization; everybody there may see it. */
public sealed interface GroupEvent extends DomainEvent {

    GroupId id();

    @Override
    default GroupId resource() {
        return id();
    }

    @Override
    default Scope scope() {
        return Scope.of(organization());
    }

    record GroupCreated(OrganizationId organization, GroupId id, String name, long revision) implements GroupEvent {
        @Override
        public String action() {
            return AccessPermission.GROUP_CREATE.name();
        }
    }

    record GroupChanged(OrganizationId organization, GroupId id, String name, long revision) implements GroupEvent {
        @Override
        public String action() {
            return AccessPermission.GROUP_CHANGE.name();
        }
    }

    /** @param scopes ids of what its members reached by it and the groups it was in: whoever made something of that has to undo it */
    record GroupDeleted(OrganizationId organization, GroupId id, String name, long revision, List<String> scopes)
            implements GroupEvent {
        public GroupDeleted {
            scopes = List.copyOf(scopes);
        }

        @Override
        public String action() {
            return AccessPermission.GROUP_DELETE.name();
        }
    }

    /** @param scopes ids of what the member reaches now by the group and those it is in */
    record GroupMemberAdded(
            OrganizationId organization, GroupId id, String name, String member, long revision, List<String> scopes)
            implements GroupEvent {
        public GroupMemberAdded {
            scopes = List.copyOf(scopes);
        }

        @Override
        public String action() {
            return AccessPermission.GROUP_MEMBER_ADD.name();
        }
    }

    /** @param scopes ids of what the member reached by the group and those it is in */
    record GroupMemberRemoved(
            OrganizationId organization, GroupId id, String name, String member, long revision, List<String> scopes)
            implements GroupEvent {
        public GroupMemberRemoved {
            scopes = List.copyOf(scopes);
        }

        @Override
        public String action() {
            return AccessPermission.GROUP_MEMBER_REMOVE.name();
        }
    }
}
