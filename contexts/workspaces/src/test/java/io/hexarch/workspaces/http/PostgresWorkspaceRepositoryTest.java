package io.hexarch.workspaces.http;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.application.port.WorkspaceRepositoryContract;
import org.springframework.beans.factory.annotation.Autowired;

@WorkspacesOnHttp
class PostgresWorkspaceRepositoryTest extends WorkspaceRepositoryContract {

    @Autowired
    private WorkspaceRepository workspaces;

    @Autowired
    private TenantTransaction transaction;

    @Override
    protected WorkspaceRepository workspaces() {
        return workspaces;
    }

    @Override
    protected TenantTransaction transaction() {
        return transaction;
    }
}
