package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.MEMBER_LIST;

import io.hexarch.identity.People;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.domain.Membership;
import java.util.stream.Stream;

/** Who belongs to an organization? */
@UseCase
public final class ListMembers {

    private final Access access;
    private final TenantTransaction transaction;
    private final MembershipRepository memberships;
    private final People people;

    public ListMembers(Access access, TenantTransaction transaction, MembershipRepository memberships, People people) {
        this.access = access;
        this.transaction = transaction;
        this.memberships = memberships;
        this.people = people;
    }

    public Page<Member> list(Actor actor, OrganizationId organization, PageRequest request) {
        access.require(actor, MEMBER_LIST, Scope.of(organization));
        Page<Membership> page = transaction.in(actor, organization, () -> memberships.page(organization, request));
        var known = people.find(page.items().stream().map(Membership::person).toList());
        var members = page.items().stream()
                .flatMap(membership ->
                        Stream.ofNullable(known.get(membership.person())).map(person -> new Member(membership, person)))
                .toList();
        return new Page<>(members, page.next());
    }
}
