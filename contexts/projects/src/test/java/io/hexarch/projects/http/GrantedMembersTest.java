package io.hexarch.projects.http;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.ProjectMembers;
import io.hexarch.projects.application.port.ProjectMembersContract;
import io.hexarch.testkit.fake.Actors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

@ProjectsOnHttp
class GrantedMembersTest extends ProjectMembersContract {

    @Autowired
    private ProjectMembers members;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private Workshop workshop;

    private Actor.Person owner;
    private ProjectId project;

    @BeforeEach
    void found() {
        var bench = workshop.bench();
        owner = Actors.person(
                PersonId.parse(bench.owner().person()).orElseThrow(),
                OrganizationId.parse(bench.tenant().organization()).orElseThrow());
        var path = workshop.project(bench, "web");
        project = ProjectId.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    }

    @Override
    protected ProjectMembers members() {
        return members;
    }

    @Override
    protected TenantTransaction transaction() {
        return transaction;
    }

    @Override
    protected Actor.Person belonging() {
        return owner;
    }

    @Override
    protected ProjectId project() {
        return project;
    }
}
