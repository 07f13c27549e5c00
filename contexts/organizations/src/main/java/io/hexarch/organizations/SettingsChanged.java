package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;
import java.util.List;

/** Who may join, or from where one may work, is otherwise now. */
public record SettingsChanged(
        OrganizationId organization, OrganizationId id, List<String> domains, List<String> networks, long revision)
        implements OrganizationEvent {

    public SettingsChanged {
        domains = List.copyOf(domains);
        networks = List.copyOf(networks);
    }

    @Override
    public String action() {
        return OrganizationPermission.SETTINGS_UPDATE.name();
    }
}
