package io.hexarch.organizations.application;

import io.hexarch.identity.EmailAddress;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.organizations.AccessPermission;
import io.hexarch.organizations.OrganizationPermission;
import io.hexarch.organizations.application.FoundingPolicy.Founders;
import io.hexarch.organizations.application.grants.Ceiling;
import io.hexarch.organizations.application.grants.GivenGrants;
import io.hexarch.organizations.application.grants.GrantableRoles;
import io.hexarch.organizations.application.grants.Granting;
import io.hexarch.organizations.application.grants.Reach;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.organizations.domain.Organization;
import io.hexarch.organizations.domain.OrganizationName;
import io.hexarch.organizations.domain.Slug;
import io.hexarch.organizations.testkit.GivenPeople;
import io.hexarch.organizations.testkit.InMemoryGrants;
import io.hexarch.organizations.testkit.InMemoryInvitations;
import io.hexarch.organizations.testkit.InMemoryMemberships;
import io.hexarch.organizations.testkit.InMemoryOrganizations;
import io.hexarch.organizations.testkit.InMemoryRoles;
import io.hexarch.organizations.testkit.InMemoryTerms;
import io.hexarch.organizations.testkit.MembersAuthority;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.testkit.fake.GivenAccess;
import io.hexarch.testkit.fake.InMemoryEntitlements;
import io.hexarch.testkit.fake.InMemoryScopes;
import io.hexarch.testkit.fake.RecordingJournal;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Everything that the use cases of organizations need, in memory, with room for four members each. */
final class OrganizationFixture {

    static final long MEMBERS = 4;
    static final int INVITATIONS = 5;

    final SettableClock clock = new SettableClock();
    final GivenAccess access = new GivenAccess();
    final GivenPeople people = new GivenPeople();
    final InMemoryGrants grants = new InMemoryGrants();
    final InMemoryMemberships memberships = new InMemoryMemberships(grants);
    final InMemoryTerms terms = new InMemoryTerms();
    final InMemoryInvitations invitations = new InMemoryInvitations();
    final InMemoryOrganizations organizations = new InMemoryOrganizations(memberships);
    final InMemoryEntitlements entitlements = new InMemoryEntitlements(MEMBERS);
    final InMemoryScopes scopes = new InMemoryScopes();
    final RecordingJournal journal = new RecordingJournal();
    final Set<PersonId> operators = new HashSet<>();
    final Set<PersonId> keysRevoked = new HashSet<>();
    final DirectTransaction transaction = new DirectTransaction(
            organizations, memberships, invitations, terms, grants, entitlements, scopes, journal);
    final Roster roster = new Roster(organizations, memberships, entitlements, journal);
    private final TimeOrderedIds ids = new TimeOrderedIds(clock, new Random(7));
    private final MembersAuthority authority = new MembersAuthority(memberships);
    private final Catalogue catalogue =
            new Catalogue(() -> List.of(new OrganizationPermission(), new AccessPermission()));
    final Ceiling ceiling = new Ceiling(authority, catalogue);
    final InvitationBook book =
            new InvitationBook(invitations, people, terms, new InvitationRules(Duration.ofDays(7), INVITATIONS), clock);
    final InviteMember invite =
            new InviteMember(access, transaction, roster, book, new InviteMember.Making(ids, ceiling, journal));
    final ResendInvitation resend =
            new ResendInvitation(access, transaction, roster, book, new ResendInvitation.Making(ceiling, journal));
    private final Withdrawal withdrawal = new Withdrawal(book, journal);
    final WithdrawInvitation withdraw = new WithdrawInvitation(access, transaction, roster, book, withdrawal);
    final ListInvitations listInvitations = new ListInvitations(access, transaction, book);
    final OpenInvitations open = new OpenInvitations(transaction, organizations, roster, book, journal);
    final ChangeRole change = new ChangeRole(access, transaction, roster, ceiling, people);
    final RemoveMember remove = new RemoveMember(
            access, transaction, roster, withdrawal, (actor, person, organization) -> keysRevoked.add(person));
    final TransferOwnership transfer = new TransferOwnership(access, transaction, roster, people, journal);
    final ShowSettings settings = new ShowSettings(access, transaction, terms);
    final UpdateSettings update = new UpdateSettings(access, transaction, roster, terms, journal);
    final SuspendOrganization suspend = new SuspendOrganization(access, transaction, organizations, journal, clock);
    final ReinstateOrganization reinstate = new ReinstateOrganization(access, transaction, organizations, journal);
    final CloseOrganization close = new CloseOrganization(
            access, transaction, organizations, journal, new ClosingRules(Duration.ofDays(30)), clock);
    final ReopenOrganization reopen = new ReopenOrganization(access, transaction, organizations, journal, clock);
    final ListTenants tenants = new ListTenants(access, transaction, organizations);
    final ListMembers listMembers = new ListMembers(access, transaction, memberships, people);
    final RenameOrganization rename = new RenameOrganization(access, transaction, organizations, journal);
    final ShowOrganization show = new ShowOrganization(access, transaction, organizations, memberships);
    final ListOrganizations list = new ListOrganizations(access, transaction, organizations);
    final ShowQuota quota = new ShowQuota(access, transaction, entitlements);
    final PersonsMemberships belonging = new PersonsMemberships(transaction, organizations);
    private final Granting granting =
            new Granting(organizations, grants, new GrantableRoles(new InMemoryRoles()), ceiling, journal);
    final GivenGrants given =
            new GivenGrants(granting, memberships, new Reach(granting, authority, catalogue), ids, clock);
    final FoundOrganizations facade = new FoundOrganizations(organizations);

    FoundOrganization founding(Founders founders) {
        return new FoundOrganization(
                access,
                transaction,
                new FoundingPolicy(
                        founders,
                        "standard",
                        person -> operators.contains(person) ? Set.of(BuiltInRole.OPERATOR) : Set.of()),
                new FoundOrganization.Stores(organizations, memberships, scopes, entitlements),
                journal,
                ids,
                clock);
    }

    /** Founded by a person of that address, who owns it. */
    Owned founded(String name) {
        var owner = people.known(name.toLowerCase(java.util.Locale.ROOT) + "@example.com");
        var outcome = founding(Founders.EVERYBODY)
                .found(Actors.person(owner), new FoundOrganization.Command(name(name), Optional.empty()));
        if (outcome instanceof FoundOrganization.Outcome.Founded(var organization))
            return new Owned(organization, Actors.person(owner, organization.id()));
        throw new AssertionError(outcome);
    }

    /** An organization and its first owner. */
    record Owned(Organization organization, Actor.Person owner) {
        OrganizationId id() {
            return organization.id();
        }
    }

    /** Somebody who takes part at once, in that role. */
    Actor.Person member(Owned in, MemberRole role) {
        var person = people.known("m" + java.util.UUID.randomUUID() + "@example.com");
        memberships.add(Membership.named(in.id(), person, role, clock.instant()));
        return Actors.person(person, in.id());
    }

    static OrganizationName name(String text) {
        return OrganizationName.parse(text).orElseThrow();
    }

    static Slug slug(String text) {
        return Slug.parse(text).orElseThrow();
    }

    static EmailAddress email(String text) {
        return EmailAddress.parse(text).orElseThrow();
    }
}
