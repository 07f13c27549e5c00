package io.hexarch.platform.secrets;

import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import java.util.List;

/** What secrets keeps of organizations: with its data keys, everything that was sealed with them is unreadable, also in backups. */
final class SecretData implements TenantData {

    @Override
    public String module() {
        return "secrets";
    }

    @Override
    public List<TenantTable> tables() {
        return List.of(TenantTable.of("data_key", "version").ours());
    }
}
