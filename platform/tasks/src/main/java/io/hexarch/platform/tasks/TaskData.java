package io.hexarch.platform.tasks;

import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import java.util.List;

/** What long work keeps of organizations. */
final class TaskData implements TenantData {

    @Override
    public String module() {
        return "tasks";
    }

    @Override
    public List<TenantTable> tables() {
        return List.of(TenantTable.of("reconciliation", "kind", "resource_id").ours());
    }
}
