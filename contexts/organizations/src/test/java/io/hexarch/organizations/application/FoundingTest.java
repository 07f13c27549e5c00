package io.hexarch.organizations.application;

import static io.hexarch.organizations.application.OrganizationFixture.name;
import static io.hexarch.organizations.application.OrganizationFixture.slug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.OrganizationFounded;
import io.hexarch.organizations.OrganizationPermission;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.OrganizationRenamed;
import io.hexarch.organizations.application.FoundingPolicy.Founders;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.OrganizationName;
import io.hexarch.organizations.domain.Slug;
import io.hexarch.organizations.testkit.InMemoryRoles;
import io.hexarch.testkit.fake.Actors;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoundingTest {

    private final OrganizationFixture given = new OrganizationFixture();

    @Test
    void shouldMakeTheFounderItsOwner() {
        var acme = given.founded("Acme");

        assertThat(given.show.show(acme.owner(), acme.id()))
                .isEqualTo(new ShowOrganization.Shown(acme.organization(), Optional.of(MemberRole.OWNER)));
        assertThat(given.journal.events()).singleElement().isInstanceOf(OrganizationFounded.class);
        assertThat(given.scopes.parentOf(Scope.of(acme.id()))).contains(Scope.PLATFORM);
        assertThat(given.facade.find(acme.id()).orElseThrow().slug()).isEqualTo("acme");
        assertThat(given.quota.show(acme.owner(), acme.id()))
                .anySatisfy(use -> assertThat(use.used()).isEqualTo(1));
    }

    @Test
    void shouldNumberTheSuggestedShortNameWhenItIsTaken() {
        given.founded("Acme");

        assertThat(given.founded("ACME").organization().slug()).isEqualTo(slug("acme-2"));
    }

    @Test
    void shouldRefuseAShortNameThatIsTakenOrReserved() {
        given.founded("Acme");

        assertThat(found(Actors.person(), "Other", "acme")).isEqualTo(OrganizationProblem.SLUG_TAKEN);
        assertThat(found(Actors.person(), "Other", "api")).isEqualTo(OrganizationProblem.SLUG_RESERVED);
        assertThat(given.journal.events()).hasSize(1);
    }

    @Test
    void shouldLetOnlyOperatorsFoundWhereThatIsTheRule() {
        var operator = Actors.person();
        given.operators.add(operator.person());
        var founding = given.founding(Founders.OPERATORS);
        var command = new FoundOrganization.Command(name("Acme"), Optional.empty());

        assertThat(((FoundOrganization.Outcome.Rejected) founding.found(Actors.person(), command))
                        .problem()
                        .code())
                .isEqualTo(OrganizationProblem.FOUNDING_CLOSED);
        assertThat(founding.found(operator, command)).isInstanceOf(FoundOrganization.Outcome.Founded.class);
        assertThatThrownBy(() -> founding.found(new Actor.SystemPart("test"), command))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void shouldRenameWhatWasRead() {
        var acme = given.founded("Acme");
        given.founded("Globex");

        assertThat(rename(acme, Optional.of(name("New")), Optional.of(slug("new-one")), Generation.FIRST))
                .isInstanceOf(RenameOrganization.Outcome.Renamed.class);
        assertThat(given.journal.events()).last().isInstanceOf(OrganizationRenamed.class);
        assertThat(code(rename(acme, Optional.of(name("Newer")), Optional.empty(), Generation.FIRST)))
                .isEqualTo(KernelProblem.CHANGED_MEANWHILE);
        var second = Generation.FIRST.next();
        assertThat(code(rename(acme, Optional.empty(), Optional.of(slug("globex")), second)))
                .isEqualTo(OrganizationProblem.SLUG_TAKEN);
        assertThat(code(rename(acme, Optional.empty(), Optional.of(slug("admin")), second)))
                .isEqualTo(OrganizationProblem.SLUG_RESERVED);
    }

    @Test
    void shouldTellNothingWhenTheNameStays() {
        var acme = given.founded("Acme");

        rename(acme, Optional.of(name("Acme")), Optional.empty(), Generation.FIRST);

        assertThat(given.journal.events()).hasSize(1);
    }

    @Test
    void shouldListWhereSomebodyBelongsByName() {
        var zeta = given.founded("Zeta");
        var alpha = given.founding(Founders.EVERYBODY)
                .found(
                        Actors.person(zeta.owner().person()),
                        new FoundOrganization.Command(name("Alpha"), Optional.empty()));
        assertThat(alpha).isInstanceOf(FoundOrganization.Outcome.Founded.class);

        var first = given.list.list(zeta.owner(), new PageRequest(1, Optional.empty()));
        var second = given.list.list(zeta.owner(), new PageRequest(1, first.next()));

        assertThat(List.of(first.items().getFirst(), second.items().getFirst()))
                .extracting(mine -> mine.organization().name().text())
                .containsExactly("Alpha", "Zeta");
    }

    @Test
    void shouldDescribeEachRoleOfTenantsAndWhatItMay() {
        var catalogue = new Catalogue(() -> List.of(new OrganizationPermission()));
        var roles = new ListRoles(given.access, given.transaction, catalogue, new InMemoryRoles())
                .list(Actors.person(), Actors.newOrganization()).stream()
                        .map(ListRoles.RoleView.BuiltIn.class::cast)
                        .toList();
        var permissions = new ListPermissions(given.access, catalogue).list(Actors.person());

        assertThat(roles).allSatisfy(role -> {
            assertThat(role.description()).endsWith(".");
            assertThat(role.role().kind()).isGreaterThanOrEqualTo(ScopeKind.ORGANIZATION);
        });
        assertThat(roles)
                .filteredOn(role -> role.role() == BuiltInRole.VIEWER)
                .singleElement()
                .satisfies(viewer ->
                        assertThat(viewer.permissions()).contains("member.list").doesNotContain("invitation.send"));
        assertThat(permissions).isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
    }

    @Test
    void shouldTakeNamesThatPeopleUseAndNoneThatDeceive() {
        assertThat(OrganizationName.parse("  Müller & Söhne  ").orElseThrow().text())
                .isEqualTo("Müller & Söhne");
        for (var bad : List.of("", "   ", "a".repeat(81), "tur\u202Ened", "line\nbreak"))
            assertThat(OrganizationName.parse(bad)).as(bad).isEmpty();
        for (var bad : List.of("ab", "-abc", "abc-", "a--b", "Abc", "1abc", "a".repeat(41)))
            assertThat(Slug.parse(bad)).as(bad).isEmpty();
        assertThat(Slug.suggestedBy(name("Müller & Söhne"))).isEqualTo(slug("muller-sohne"));
        assertThat(Slug.suggestedBy(name("日本"))).isEqualTo(slug("org"));
        assertThat(Slug.suggestedBy(name("Admin"))).isEqualTo(slug("admin-org"));
        assertThat(slug("a".repeat(40)).numbered(12).text()).hasSize(40).endsWith("-12");
    }

    private ProblemCode found(Actor actor, String name, String slug) {
        var outcome = given.founding(Founders.EVERYBODY)
                .found(actor, new FoundOrganization.Command(name(name), Optional.of(slug(slug))));
        return ((FoundOrganization.Outcome.Rejected) outcome).problem().code();
    }

    private RenameOrganization.Outcome rename(
            OrganizationFixture.Owned owned,
            Optional<OrganizationName> name,
            Optional<Slug> slug,
            Generation expected) {
        return given.rename.rename(owned.owner(), new RenameOrganization.Command(owned.id(), name, slug, expected));
    }

    private static ProblemCode code(RenameOrganization.Outcome outcome) {
        return ((RenameOrganization.Outcome.Rejected) outcome).problem().code();
    }
}
