package io.hexarch.organizations;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.adapter.postgres.OrganizationData;
import io.hexarch.organizations.adapter.postgres.PostgresTenantRows;
import io.hexarch.organizations.adapter.web.ClosureController;
import io.hexarch.organizations.adapter.web.OrganizationExportController;
import io.hexarch.organizations.application.CloseOrganization;
import io.hexarch.organizations.application.ClosingRules;
import io.hexarch.organizations.application.EmptyOrganization;
import io.hexarch.organizations.application.EraseOrganizations;
import io.hexarch.organizations.application.ExportOrganization;
import io.hexarch.organizations.application.ReopenOrganization;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.application.port.TenantRows;
import io.hexarch.platform.data.upkeep.Chore;
import io.hexarch.platform.data.upkeep.Upkeep;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** How organizations end. */
@Configuration(proxyBeanMethods = false)
@Import({
    CloseOrganization.class,
    ReopenOrganization.class,
    ClosureController.class,
    OrganizationExportController.class,
    OrganizationData.class,
    PostgresTenantRows.class
})
class OrganizationsLife {

    /** Workspaces take minutes to go; after thirty days one more does not matter. */
    private static final Duration ROUND = Duration.ofMinutes(1);

    @Bean
    ClosingRules closingRules(OrganizationSettings settings) {
        return new ClosingRules(settings.closing());
    }

    @Bean
    EmptyOrganization emptyOrganization(
            TenantTransaction transaction,
            OrganizationRepository organizations,
            TenantRows rows,
            ObjectProvider<TenantData> modules) {
        return new EmptyOrganization(
                transaction, organizations, rows, () -> modules.stream().toList());
    }

    @Bean
    EraseOrganizations eraseOrganizations(
            TenantTransaction transaction,
            OrganizationRepository organizations,
            EmptyOrganization rows,
            Journal journal,
            Clock clock) {
        return new EraseOrganizations(transaction, organizations, rows, journal, clock);
    }

    @Bean
    ExportOrganization exportOrganization(
            Access access,
            TenantTransaction transaction,
            OrganizationRepository organizations,
            TenantRows rows,
            ObjectProvider<TenantData> modules,
            Journal journal,
            Clock clock) {
        return new ExportOrganization(
                access, transaction, organizations, rows, () -> modules.stream().toList(), journal, clock);
    }

    @Bean
    Upkeep erasureUpkeep(EraseOrganizations erase) {
        return new Upkeep(List.of(new Chore("erasure of closed organizations", ROUND, erase::round)));
    }
}
