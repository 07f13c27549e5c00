package io.hexarch.workspaces.testkit;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.application.port.WorkspaceRepositoryContract;

class InMemoryWorkspacesTest extends WorkspaceRepositoryContract {

    private final InMemoryWorkspaces workspaces = new InMemoryWorkspaces();
    private final DirectTransaction transaction = new DirectTransaction(workspaces);

    @Override
    protected WorkspaceRepository workspaces() {
        return workspaces;
    }

    @Override
    protected TenantTransaction transaction() {
        return transaction;
    }
}
