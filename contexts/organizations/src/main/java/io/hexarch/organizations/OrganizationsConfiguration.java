package io.hexarch.organizations;

import io.hexarch.identity.PlatformRoles;
import io.hexarch.kernel.access.PermissionCatalogue;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.problem.ProblemCatalogue;
import io.hexarch.organizations.adapter.micrometer.MeteredDecisions;
import io.hexarch.organizations.adapter.postgres.AccessVersions;
import io.hexarch.organizations.adapter.postgres.PlanEntitlements;
import io.hexarch.organizations.adapter.postgres.PostgresAuthoritySource;
import io.hexarch.organizations.adapter.postgres.PostgresGrantRepository;
import io.hexarch.organizations.adapter.postgres.PostgresInvitationRepository;
import io.hexarch.organizations.adapter.postgres.PostgresMembershipRepository;
import io.hexarch.organizations.adapter.postgres.PostgresOrganizationRepository;
import io.hexarch.organizations.adapter.postgres.PostgresScopes;
import io.hexarch.organizations.adapter.postgres.PostgresTermsRepository;
import io.hexarch.organizations.adapter.web.InvitationsController;
import io.hexarch.organizations.adapter.web.MemberController;
import io.hexarch.organizations.adapter.web.OrganizationController;
import io.hexarch.organizations.adapter.web.OwnershipController;
import io.hexarch.organizations.adapter.web.RightsController;
import io.hexarch.organizations.adapter.web.SettingsController;
import io.hexarch.organizations.adapter.web.TenantsController;
import io.hexarch.organizations.application.Catalogue;
import io.hexarch.organizations.application.ChangeRole;
import io.hexarch.organizations.application.FoundOrganization;
import io.hexarch.organizations.application.FoundOrganizations;
import io.hexarch.organizations.application.FoundingPolicy;
import io.hexarch.organizations.application.InvitationBook;
import io.hexarch.organizations.application.InvitationRules;
import io.hexarch.organizations.application.InviteMember;
import io.hexarch.organizations.application.ListInvitations;
import io.hexarch.organizations.application.ListMembers;
import io.hexarch.organizations.application.ListOrganizations;
import io.hexarch.organizations.application.ListPermissions;
import io.hexarch.organizations.application.ListRoles;
import io.hexarch.organizations.application.ListTenants;
import io.hexarch.organizations.application.OpenInvitations;
import io.hexarch.organizations.application.PersonsMemberships;
import io.hexarch.organizations.application.ReinstateOrganization;
import io.hexarch.organizations.application.RemoveMember;
import io.hexarch.organizations.application.RenameOrganization;
import io.hexarch.organizations.application.ResendInvitation;
import io.hexarch.organizations.application.Roster;
import io.hexarch.organizations.application.ShowOrganization;
import io.hexarch.organizations.application.ShowQuota;
import io.hexarch.organizations.application.ShowSettings;
import io.hexarch.organizations.application.SuspendOrganization;
import io.hexarch.organizations.application.TransferOwnership;
import io.hexarch.organizations.application.UpdateSettings;
import io.hexarch.organizations.application.WithdrawInvitation;
import io.hexarch.organizations.application.Withdrawal;
import io.hexarch.organizations.application.access.Authorities;
import io.hexarch.organizations.application.access.Gate;
import io.hexarch.organizations.application.access.OpenTenants;
import io.hexarch.organizations.application.grants.GivenGrants;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import io.hexarch.platform.data.upkeep.Chore;
import io.hexarch.platform.data.upkeep.Upkeep;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The parts of organizations. */
@AutoConfiguration(
        afterName = {
            "io.hexarch.platform.data.KernelConfiguration",
            "io.hexarch.platform.data.DataConfiguration",
            "io.hexarch.platform.web.WebConfiguration"
        })
@EnableConfigurationProperties(OrganizationSettings.class)
@Import({
    PostgresOrganizationRepository.class,
    PostgresMembershipRepository.class,
    PostgresGrantRepository.class,
    PostgresScopes.class,
    PostgresAuthoritySource.class,
    OrganizationPermission.class,
    Authorities.class,
    MeteredDecisions.class,
    Gate.class,
    OpenTenants.class,
    ListTenants.class,
    SuspendOrganization.class,
    ReinstateOrganization.class,
    TenantsController.class,
    Roster.class,
    FoundOrganization.class,
    FoundOrganization.Stores.class,
    ListOrganizations.class,
    ShowOrganization.class,
    RenameOrganization.class,
    ListMembers.class,
    PostgresInvitationRepository.class,
    InvitationBook.class,
    InviteMember.class,
    InviteMember.Making.class,
    ListInvitations.class,
    ResendInvitation.class,
    ResendInvitation.Making.class,
    WithdrawInvitation.class,
    Withdrawal.class,
    TransferOwnership.class,
    PostgresTermsRepository.class,
    ShowSettings.class,
    UpdateSettings.class,
    SettingsController.class,
    OwnershipController.class,
    OpenInvitations.class,
    InvitationsController.class,
    ChangeRole.class,
    RemoveMember.class,
    ListRoles.class,
    ListPermissions.class,
    ShowQuota.class,
    PersonsMemberships.class,
    GivenGrants.class,
    FoundOrganizations.class,
    OrganizationController.class,
    MemberController.class,
    RightsController.class,
    AccessConfiguration.class,
    OrganizationsLife.class
})
public class OrganizationsConfiguration {
    @Bean
    ProblemCatalogue organizationProblems() {
        return ProblemCatalogue.of(OrganizationProblem.class);
    }

    /** With the poll after it, well below the second in which a changed right must reach every replica. */
    private static final Duration FEED = Duration.ofMillis(400);

    @Bean
    FoundingPolicy foundingPolicy(OrganizationSettings settings, PlatformRoles platform) {
        return new FoundingPolicy(settings.founders(), settings.plan().name(), platform);
    }

    @Bean
    InvitationRules invitationRules(OrganizationSettings settings) {
        var invitations = settings.invitations();
        return new InvitationRules(invitations.lifetime(), invitations.perDay());
    }

    @Bean
    PlanEntitlements entitlements(Database database, OrganizationSettings settings) {
        var plan = settings.plan();
        return new PlanEntitlements(
                database,
                Map.of(
                        Entitlement.WORKSPACES, plan.workspaces(),
                        Entitlement.MEMBERS, plan.members(),
                        Entitlement.PROJECTS, plan.projects(),
                        Entitlement.APPLICATIONS, plan.applications(),
                        Entitlement.API_KEYS, plan.apiKeys()));
    }

    @Bean
    Catalogue catalogue(ObjectProvider<PermissionCatalogue> contexts) {
        return new Catalogue(() -> contexts.stream().toList());
    }

    /** Asked late for what remembers: that reads through repositories which need these versions. */
    @Bean
    AccessVersions accessVersions(Database database, AfterCommit afterCommit, ObjectProvider<Authorities> authorities) {
        return new AccessVersions(
                database, afterCommit, organization -> authorities.getObject().changed(organization));
    }

    @Bean
    Upkeep organizationsUpkeep(Authorities authorities) {
        return new Upkeep(List.of(new Chore("feed of rights", FEED, authorities::poll)));
    }
}
