package io.hexarch.audit.adapter.postgres;

import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import io.hexarch.kernel.tenant.TenantTable.Fate;
import java.util.List;

/** What the trail keeps of organizations. Records and their chain stay; the keys that open addresses in them go. */
public final class AuditData implements TenantData {

    @Override
    public String module() {
        return "audit";
    }

    @Override
    public List<TenantTable> tables() {
        return List.of(
                TenantTable.of("personal_key", "subject_id").ours(),
                TenantTable.of("open_attempt", "id").ours(),
                TenantTable.of("outcome", "attempt_id", "result").but(Fate.KEPT),
                TenantTable.of("record", "id").but(Fate.KEPT).without("personal", "credential"),
                TenantTable.of("link", "position").but(Fate.KEPT),
                TenantTable.of("checkpoint", "organization_id").but(Fate.KEPT));
    }
}
