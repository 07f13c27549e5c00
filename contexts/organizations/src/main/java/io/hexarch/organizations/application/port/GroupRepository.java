package io.hexarch.organizations.application.port;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.domain.Group;
import io.hexarch.organizations.domain.Nesting;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups and who is in them. Inside a transaction of the organization; changes of who is in reach all gates within a second of the commit. */
public interface GroupRepository {

    Optional<Group> find(OrganizationId organization, GroupId id);

    /** Those of them that there are. */
    Map<GroupId, Group> find(OrganizationId organization, Collection<GroupId> ids);

    /** By name. */
    Page<Group> page(OrganizationId organization, PageRequest page);

    long count(OrganizationId organization);

    /** False when another group has the name. */
    boolean add(Group group);

    /** False when another group has the name. */
    boolean replace(Group group);

    /** With who is in it, and where it is in itself. */
    void remove(Group group);

    /** Which groups lie directly in which. */
    Nesting nesting(OrganizationId organization);

    /** The groups that it is directly in. */
    Set<GroupId> of(OrganizationId organization, Subject member);

    /** Who is directly in it, in the order in which they came. */
    Page<GroupMember> members(OrganizationId organization, GroupId group, PageRequest page);

    /** How many are directly in each. */
    Map<GroupId, Long> sizes(OrganizationId organization, Collection<GroupId> groups);

    /** False when it is in already. */
    boolean put(OrganizationId organization, GroupId group, GroupMember member);

    /** False when it is not in. */
    boolean take(OrganizationId organization, GroupId group, Subject member);

    /** Somebody directly in a group. */
    record GroupMember(Subject member, Instant since) {}
}
