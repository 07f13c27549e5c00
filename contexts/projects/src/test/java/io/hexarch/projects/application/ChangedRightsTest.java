package io.hexarch.projects.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.id.PersonId;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.domain.Project;
import io.hexarch.testkit.fake.CountedIds;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedRightsTest {

    private final ProjectFixture given = new ProjectFixture();
    private final Project web = given.ready("web");
    private final PersonId ada = given.member(web, MemberRole.ADMIN);
    private final PersonId ben = given.member(web, MemberRole.VIEWER);

    @Test
    void shouldTakeTheRightsInTheNamespaceFromWhomLeft() {
        given.settle(web);

        leaves(ada);
        given.settle(web);

        assertThat(given.namespace(web).members()).containsOnlyKeys(ben);
    }

    @Test
    void shouldTouchNoProjectButTheirs() {
        var api = given.ready("api");
        given.settle(web);

        leaves(ada);

        assertThat(given.reconciliations.isOpen(web.id())).isTrue();
        assertThat(given.reconciliations.isOpen(api.id())).isFalse();
    }

    @Test
    void shouldHarmNobodyWhenItIsToldAgain() {
        given.settle(web);
        leaves(ada);
        given.settle(web);
        given.setMember.set(given.actor, web.id(), ada, MemberRole.DEVELOPER);
        given.settle(web);
        int told = given.journal.events().size();
        var before = given.now(web);

        tell(web.id());
        given.settle(web);

        assertThat(given.namespace(web).members())
                .containsEntry(ada, MemberRole.DEVELOPER)
                .containsEntry(ben, MemberRole.VIEWER);
        assertThat(given.now(web).generation()).isEqualTo(before.generation());
        assertThat(given.now(web).state()).isEqualTo(before.state());
        assertThat(given.journal.events().subList(told, given.journal.events().size()))
                .noneMatch(event -> event.audited());
    }

    @Test
    void shouldLeaveProjectsAloneThatAreGoneOrGoing() {
        given.settle(web);
        given.delete(web);
        given.settle(web);
        var api = given.ready("api");
        given.delete(api);
        var claim = given.reconciliations.claim(api.id());

        tell(web.id(), api.id(), new ProjectId(CountedIds.nth(404)));

        assertThat(given.reconciliations.isOpen(web.id())).isFalse();
        given.reconcile.reconcile(claim);
        given.settle(api);
        assertThat(given.projects.find(api.id())).isEmpty();
    }

    private void leaves(PersonId person) {
        given.transaction.run(
                given.actor, given.organization, () -> given.members.revoke(given.organization, web.id(), person));
        tell(web.id());
    }

    private void tell(ProjectId... projects) {
        given.transaction.run(given.actor, given.organization, () -> given.changedRights.on(List.of(projects)));
    }
}
