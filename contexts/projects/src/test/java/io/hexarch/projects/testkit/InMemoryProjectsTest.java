package io.hexarch.projects.testkit;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.projects.application.port.ProjectRepository;
import io.hexarch.projects.application.port.ProjectRepositoryContract;
import io.hexarch.testkit.fake.DirectTransaction;

class InMemoryProjectsTest extends ProjectRepositoryContract {

    private final InMemoryProjects projects = new InMemoryProjects();
    private final DirectTransaction transaction = new DirectTransaction(projects);

    @Override
    protected ProjectRepository projects() {
        return projects;
    }

    @Override
    protected TenantTransaction transaction() {
        return transaction;
    }
}
