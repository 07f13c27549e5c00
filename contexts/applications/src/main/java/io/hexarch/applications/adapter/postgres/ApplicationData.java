package io.hexarch.applications.adapter.postgres;

import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import java.util.List;

/** What applications keeps of organizations. Workloads go with their workspace. */
public final class ApplicationData implements TenantData {

    @Override
    public String module() {
        return "applications";
    }

    @Override
    public List<TenantTable> tables() {
        return List.of(
                TenantTable.of("host", "application_id"),
                TenantTable.of("release", "application_id", "number"),
                TenantTable.of("application", "id"));
    }
}
