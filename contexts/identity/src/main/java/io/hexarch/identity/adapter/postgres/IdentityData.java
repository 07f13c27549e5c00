package io.hexarch.identity.adapter.postgres;

import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import java.util.List;

/** What identity keeps of organizations. People are their own. */
public final class IdentityData implements TenantData {

    @Override
    public String module() {
        return "identity";
    }

    @Override
    public List<TenantTable> tables() {
        return List.of(TenantTable.of("api_key", "id").without("hash"));
    }
}
