package io.hexarch.organizations.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.OwnershipTransferred;
import io.hexarch.organizations.application.OrganizationFixture.Owned;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.testkit.fake.Actors;
import org.junit.jupiter.api.Test;

class OwnershipTest {

    private final OrganizationFixture given = new OrganizationFixture();
    private final Owned acme = given.founded("Acme");

    @Test
    void shouldMakeTheHeirOwnerAndTheFormerOneAnAdministrator() {
        var heir = given.member(acme, MemberRole.VIEWER);

        var outcome = transfer(acme.owner(), heir.person());

        assertThat(outcome).isInstanceOf(TransferOwnership.Outcome.Transferred.class);
        assertThat(role(heir.person())).isEqualTo(MemberRole.OWNER);
        assertThat(role(acme.owner().person())).isEqualTo(MemberRole.ADMIN);
        assertThat(given.memberships.owners(acme.id())).isEqualTo(1);
        assertThat(given.journal.events())
                .last()
                .isEqualTo(new OwnershipTransferred(
                        acme.id(), heir.person(), acme.owner().person(), 2));
    }

    @Test
    void shouldStepDownForWhoOwnsAlready() {
        var other = given.member(acme, MemberRole.OWNER);

        transfer(acme.owner(), other.person());

        assertThat(role(acme.owner().person())).isEqualTo(MemberRole.ADMIN);
        assertThat(given.memberships.owners(acme.id())).isEqualTo(1);
    }

    @Test
    void shouldRefuseStrangersOneselfAndWhoOwnsNothing() {
        var admin = given.member(acme, MemberRole.ADMIN);

        assertThat(code(transfer(acme.owner(), Actors.newPerson()))).isEqualTo(OrganizationProblem.NOT_A_MEMBER);
        assertThat(code(transfer(acme.owner(), acme.owner().person())))
                .isEqualTo(OrganizationProblem.ALREADY_THE_OWNER);
        assertThat(code(transfer(admin, admin.person()))).isEqualTo(OrganizationProblem.OWNERS_ONLY);
        assertThat(role(acme.owner().person())).isEqualTo(MemberRole.OWNER);
    }

    private TransferOwnership.Outcome transfer(Actor actor, PersonId heir) {
        return given.transfer.transfer(actor, acme.id(), heir);
    }

    private MemberRole role(PersonId person) {
        return given.memberships.find(acme.id(), person).orElseThrow().role();
    }

    private static ProblemCode code(TransferOwnership.Outcome outcome) {
        return ((Refusal) outcome).problem().code();
    }
}
