package io.hexarch.platform.events;

import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import io.hexarch.kernel.tenant.TenantTable.Fate;
import java.util.List;

/** What the event log keeps of organizations: the audit trail says the same for longer. */
final class EventData implements TenantData {

    @Override
    public String module() {
        return "events";
    }

    @Override
    public List<TenantTable> tables() {
        return List.of(
                TenantTable.of("dead_letter", "consumer", "xid", "position").ours(),
                TenantTable.of("event", "xid", "position").but(Fate.AGES));
    }
}
