package io.hexarch.organizations.adapter.postgres;

import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import io.hexarch.kernel.tenant.TenantTable.Fate;
import java.util.List;

/** What organizations keeps of each. The organization itself stays as a stone without a name: other modules' proof refers to it. */
public final class OrganizationData implements TenantData {

    @Override
    public String module() {
        return "organizations";
    }

    @Override
    public List<TenantTable> tables() {
        return List.of(
                TenantTable.of("role_grant", "id"),
                TenantTable.of("group_member", "group_id", "member_kind", "member_id"),
                TenantTable.of("access_group", "id"),
                TenantTable.of("custom_role", "id"),
                TenantTable.of("service_account", "id"),
                TenantTable.of("membership", "person_id"),
                TenantTable.of("invitation", "id"),
                TenantTable.of("invitation_day", "day").ours(),
                TenantTable.of("terms", "organization_id"),
                TenantTable.of("scope", "id"),
                TenantTable.of("entitlement_use", "entitlement"),
                TenantTable.of("access_version", "organization_id").ours(),
                TenantTable.of("slug", "slug").ownedBy("holder").ours(),
                TenantTable.of("organization", "id").ownedBy("id").but(Fate.KEPT));
    }
}
