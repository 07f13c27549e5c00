package io.hexarch.projects.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.application.port.ProjectMembers.Member;
import io.hexarch.testkit.fake.Actors;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What everything keeps that knows who has a role in a project. */
public abstract class ProjectMembersContract {

    protected abstract ProjectMembers members();

    protected abstract TenantTransaction transaction();

    /** Somebody who belongs to the organization, and acts in it. */
    protected abstract Actor.Person belonging();

    protected abstract ProjectId project();

    protected OrganizationId organization() {
        return belonging().tenant();
    }

    @Test
    void shouldGiveEachRoleInPlaceOfTheOneBefore() {
        var person = belonging().person();

        for (var role : MemberRole.values()) {
            assertThat(grant(person, role)).isTrue();
            assertThat(in(() -> members().of(organization(), project())))
                    .singleElement()
                    .satisfies(member -> {
                        assertThat(member.person()).isEqualTo(person);
                        assertThat(member.role()).isEqualTo(role);
                    });
            assertThat(in(() -> members().reaching(organization(), project()))).isEqualTo(Map.of(person, role));
        }
    }

    @Test
    void shouldTakeARoleOnce() {
        var person = belonging().person();
        grant(person, MemberRole.ADMIN);

        assertThat(in(() -> members().revoke(organization(), project(), person)))
                .isTrue();
        assertThat(in(() -> members().revoke(organization(), project(), person)))
                .isFalse();
        assertThat(in(() -> members().of(organization(), project()))).isEmpty();
    }

    @Test
    void shouldGiveNothingToWhomDoesNotBelong() {
        assertThat(grant(Actors.newPerson(), MemberRole.VIEWER)).isFalse();
        assertThat(in(() -> members().of(organization(), project())))
                .extracting(Member::person)
                .doesNotContainNull()
                .isEmpty();
    }

    private boolean grant(PersonId person, MemberRole role) {
        return in(() -> members().grant(belonging(), organization(), project(), person, role));
    }

    private <T> T in(Supplier<T> work) {
        return transaction().in(belonging(), organization(), work);
    }
}
