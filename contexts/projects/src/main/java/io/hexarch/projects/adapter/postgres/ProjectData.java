package io.hexarch.projects.adapter.postgres;

import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import java.util.List;

/** What projects keeps of organizations. Namespaces go with their workspace. */
public final class ProjectData implements TenantData {

    @Override
    public String module() {
        return "projects";
    }

    @Override
    public List<TenantTable> tables() {
        return List.of(TenantTable.of("project", "id"));
    }
}
