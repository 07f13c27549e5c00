package io.hexarch.projects.application;

import static io.hexarch.kernel.entitlement.Entitlement.PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.projects.ProjectEvent.ProjectRequested;
import io.hexarch.projects.application.CreateProject.NameTaken;
import io.hexarch.projects.application.CreateProject.QuotaExhausted;
import io.hexarch.projects.application.CreateProject.WorkspaceUnavailable;
import io.hexarch.projects.domain.ProjectName;
import io.hexarch.projects.domain.ProjectProblem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreateProjectTest {

    private final ProjectFixture given = new ProjectFixture();

    @Test
    void shouldWishTellAndOpenTheScopeBelowTheWorkspace() {
        var web = given.created("web");

        assertThat(given.reconciliations.isOpen(web.id())).isTrue();
        assertThat(given.scopes.parentOf(web.id().scope())).contains(given.workspace.scope());
        assertThat(given.journal.events())
                .singleElement()
                .isEqualTo(new ProjectRequested(given.organization, given.workspace, web.id(), 1, "requested", "web"));
        assertThat(given.facade.find(web.id()))
                .hasValueSatisfying(view -> assertThat(view.name()).isEqualTo("web"));
    }

    @Test
    void shouldGiveBackTheQuotaWhenTheNameIsTaken() {
        given.created("web");

        var refused = given.create("web");

        assertThat(refused).isEqualTo(new NameTaken(new ProjectName("web")));
        assertThat(((NameTaken) refused).problem().code()).isEqualTo(ProjectProblem.NAME_TAKEN);
        assertThat(given.entitlements.used(given.organization, PROJECTS)).isEqualTo(1);
    }

    @Test
    void shouldRefuseWhenTheQuotaIsExhausted() {
        for (var name : List.of("a", "b", "c")) given.created(name);

        var refused = given.create("d");

        assertThat(refused).isEqualTo(new QuotaExhausted(ProjectFixture.QUOTA));
        assertThat(((QuotaExhausted) refused).problem().detail()).contains("allows 3 projects");
        assertThat(given.journal.events()).hasSize(3);
    }

    @Test
    void shouldRefuseAWorkspaceThatIsLeavingOrThatNobodyKnows() {
        given.workspaces.leaving(given.workspace, given.organization);

        var refused = given.create("web");

        assertThat(refused).isEqualTo(new WorkspaceUnavailable("deleting"));
        assertThat(((WorkspaceUnavailable) refused).problem().detail()).startsWith("The workspace is deleting");
        given.workspaces.gone(given.workspace);
        assertThatThrownBy(() -> given.create("web")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void shouldDoNothingForWhomIsNotAllowed() {
        given.access.deny(ProjectPermissions.PROJECT_CREATE);

        assertThatThrownBy(() -> given.created("web")).isInstanceOf(AccessRefused.class);
        assertThat(given.journal.events()).isEmpty();
    }

    @Test
    void shouldListByNamePageByPage() {
        for (var name : List.of("c", "a", "b")) given.created(name);

        var first = given.list.list(given.actor, given.workspace, new PageRequest(2, Optional.empty()));
        var second = given.list.list(given.actor, given.workspace, new PageRequest(2, first.next()));

        assertThat(first.items()).extracting(project -> project.name().value()).containsExactly("a", "b");
        assertThat(second.items()).extracting(project -> project.name().value()).containsExactly("c");
    }
}
