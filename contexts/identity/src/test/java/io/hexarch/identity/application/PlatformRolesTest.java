package io.hexarch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.identity.IdentityPermission;
import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.PlatformRole;
import io.hexarch.identity.testkit.IdentityFixture;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.GivenAccess;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlatformRolesTest {

    private final IdentityFixture identity = new IdentityFixture();
    private final SetPlatformRoles set =
            new SetPlatformRoles(identity.access, identity.transaction, identity.people, identity.journal);
    private final ListPeople list = new ListPeople(identity.access, identity.transaction, identity.people);
    private final Person ada = identity.resident("ada@example.com");
    private final Person bob = identity.resident("bob@example.com");

    @Test
    void shouldKeepAnOperator() {
        var operator = changed(ada, PlatformRole.OPERATOR);

        assertThat(code(operator, operator.generation())).isEqualTo(IdentityProblem.LAST_OPERATOR);
        changed(bob, PlatformRole.OPERATOR, PlatformRole.AUDITOR);
        assertThat(changed(operator).platformRoles()).isEmpty();
    }

    @Test
    void shouldSetOnlyWhatWasRead() {
        assertThat(code(ada, new Generation(99))).isEqualTo(KernelProblem.CHANGED_MEANWHILE);
        assertThatThrownBy(() -> set.set(
                        Actors.person(), new SetPlatformRoles.Command(Actors.newPerson(), Set.of(), Generation.FIRST)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void shouldListPeopleByAddressForWhoMayKnow() {
        assertThat(list.list(Actors.person(), PageRequest.first()).items()).containsExactly(ada, bob);
        assertThat(identity.access.asked())
                .containsExactly(new GivenAccess.Asked(IdentityPermission.PERSON_LIST, Scope.PLATFORM));
    }

    private Person changed(Person person, PlatformRole... roles) {
        var command = new SetPlatformRoles.Command(person.id(), Set.of(roles), person.generation());
        return ((SetPlatformRoles.Outcome.Changed) set.set(Actors.person(), command)).person();
    }

    private Object code(Person person, Generation expected) {
        var outcome = set.set(Actors.person(), new SetPlatformRoles.Command(person.id(), Set.of(), expected));
        return ((SetPlatformRoles.Outcome.Rejected) outcome).problem().code();
    }
}
