package io.hexarch.projects.http;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.projects.application.port.ProjectRepository;
import io.hexarch.projects.application.port.ProjectRepositoryContract;
import org.springframework.beans.factory.annotation.Autowired;

@ProjectsOnHttp
class PostgresProjectRepositoryTest extends ProjectRepositoryContract {

    @Autowired
    private ProjectRepository projects;

    @Autowired
    private TenantTransaction transaction;

    @Override
    protected ProjectRepository projects() {
        return projects;
    }

    @Override
    protected TenantTransaction transaction() {
        return transaction;
    }
}
