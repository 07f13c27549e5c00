package io.hexarch.workspaces.adapter.postgres;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import io.hexarch.workspaces.application.EndWorkspaces;
import java.util.List;
import java.util.Optional;

/** What workspaces keeps of organizations; what is on hosts is taken down first. */
public final class WorkspaceData implements TenantData {

    private final EndWorkspaces end;

    public WorkspaceData(EndWorkspaces end) {
        this.end = end;
    }

    @Override
    public String module() {
        return "workspaces";
    }

    @Override
    public List<TenantTable> tables() {
        return List.of(TenantTable.of("workspace", "id"));
    }

    @Override
    public Optional<String> release(OrganizationId organization) {
        int left = end.endAll(organization);
        return left == 0 ? Optional.empty() : Optional.of(left + " workspaces are being deleted");
    }
}
