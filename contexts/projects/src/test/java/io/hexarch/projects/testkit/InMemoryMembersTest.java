package io.hexarch.projects.testkit;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.ProjectMembers;
import io.hexarch.projects.application.port.ProjectMembersContract;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.CountedIds;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.testkit.fake.SettableClock;
import org.junit.jupiter.api.BeforeEach;

class InMemoryMembersTest extends ProjectMembersContract {

    private final InMemoryMembers members = new InMemoryMembers(new SettableClock());
    private final DirectTransaction transaction = new DirectTransaction(members);
    private final Actor.Person ada = Actors.person(Actors.newPerson(), Actors.newOrganization());

    @BeforeEach
    void belong() {
        members.belongs(ada.person());
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
        return ada;
    }

    @Override
    protected ProjectId project() {
        return new ProjectId(CountedIds.nth(1));
    }
}
