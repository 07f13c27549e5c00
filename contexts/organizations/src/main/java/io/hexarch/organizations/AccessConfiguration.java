package io.hexarch.organizations;

import io.hexarch.kernel.problem.ProblemCatalogue;
import io.hexarch.organizations.adapter.postgres.PostgresAuthorityReader;
import io.hexarch.organizations.adapter.postgres.PostgresGroupRepository;
import io.hexarch.organizations.adapter.postgres.PostgresRoleRepository;
import io.hexarch.organizations.adapter.postgres.PostgresServiceAccountRepository;
import io.hexarch.organizations.adapter.web.AccessController;
import io.hexarch.organizations.adapter.web.GrantController;
import io.hexarch.organizations.adapter.web.GroupController;
import io.hexarch.organizations.adapter.web.GroupMemberController;
import io.hexarch.organizations.adapter.web.RoleController;
import io.hexarch.organizations.adapter.web.ServiceAccountController;
import io.hexarch.organizations.adapter.web.ServiceAccountKeyController;
import io.hexarch.organizations.application.grants.Asked;
import io.hexarch.organizations.application.grants.Ceiling;
import io.hexarch.organizations.application.grants.Chains;
import io.hexarch.organizations.application.grants.ChangeGrant;
import io.hexarch.organizations.application.grants.ExplainAccess;
import io.hexarch.organizations.application.grants.GiveGrant;
import io.hexarch.organizations.application.grants.GrantableRoles;
import io.hexarch.organizations.application.grants.Granting;
import io.hexarch.organizations.application.grants.ListGrants;
import io.hexarch.organizations.application.grants.Participants;
import io.hexarch.organizations.application.grants.Reach;
import io.hexarch.organizations.application.grants.ShowGrant;
import io.hexarch.organizations.application.grants.ShowOwnAccess;
import io.hexarch.organizations.application.grants.TakeGrant;
import io.hexarch.organizations.application.groups.AddGroupMember;
import io.hexarch.organizations.application.groups.ChangeGroup;
import io.hexarch.organizations.application.groups.CreateGroup;
import io.hexarch.organizations.application.groups.DeleteGroup;
import io.hexarch.organizations.application.groups.Grouping;
import io.hexarch.organizations.application.groups.ListGroupMembers;
import io.hexarch.organizations.application.groups.ListGroups;
import io.hexarch.organizations.application.groups.RemoveGroupMember;
import io.hexarch.organizations.application.groups.ShowGroup;
import io.hexarch.organizations.application.machines.ChangeServiceAccount;
import io.hexarch.organizations.application.machines.CreateServiceAccount;
import io.hexarch.organizations.application.machines.DeleteServiceAccount;
import io.hexarch.organizations.application.machines.KeyReach;
import io.hexarch.organizations.application.machines.ListServiceAccountKeys;
import io.hexarch.organizations.application.machines.ListServiceAccounts;
import io.hexarch.organizations.application.machines.Machines;
import io.hexarch.organizations.application.machines.MakeServiceAccountKey;
import io.hexarch.organizations.application.machines.RevokeServiceAccountKey;
import io.hexarch.organizations.application.machines.ShowServiceAccount;
import io.hexarch.organizations.application.roles.CreateRole;
import io.hexarch.organizations.application.roles.DeleteRole;
import io.hexarch.organizations.application.roles.RedefineRole;
import io.hexarch.organizations.application.roles.RoleMaking;
import io.hexarch.organizations.application.roles.ShowRole;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts that settle who may do what: groups, grants, roles and service accounts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessLimits.class)
@Import({
    PostgresAuthorityReader.class,
    PostgresGroupRepository.class,
    PostgresRoleRepository.class,
    AccessPermission.class,
    Ceiling.class,
    Participants.class,
    GrantableRoles.class,
    Granting.class,
    Reach.class,
    GiveGrant.class,
    GiveGrant.Admission.class,
    GiveGrant.Making.class,
    ChangeGrant.class,
    TakeGrant.class,
    ListGrants.class,
    ShowGrant.class,
    Grouping.class,
    CreateGroup.class,
    ChangeGroup.class,
    DeleteGroup.class,
    AddGroupMember.class,
    AddGroupMember.Admission.class,
    RemoveGroupMember.class,
    ListGroups.class,
    ShowGroup.class,
    ListGroupMembers.class,
    RoleMaking.class,
    CreateRole.class,
    CreateRole.New.class,
    RedefineRole.class,
    DeleteRole.class,
    ShowRole.class,
    Chains.class,
    Asked.class,
    ExplainAccess.class,
    ShowOwnAccess.class,
    PostgresServiceAccountRepository.class,
    ServiceAccountPermission.class,
    Machines.class,
    CreateServiceAccount.class,
    CreateServiceAccount.Making.class,
    ChangeServiceAccount.class,
    DeleteServiceAccount.class,
    DeleteServiceAccount.Belongings.class,
    ListServiceAccounts.class,
    ShowServiceAccount.class,
    KeyReach.class,
    MakeServiceAccountKey.class,
    RevokeServiceAccountKey.class,
    ListServiceAccountKeys.class,
    ServiceAccountController.class,
    ServiceAccountKeyController.class,
    AccessController.class,
    GroupController.class,
    GroupMemberController.class,
    GrantController.class,
    RoleController.class
})
class AccessConfiguration {

    @Bean
    ProblemCatalogue accessProblems() {
        return ProblemCatalogue.of(AccessProblem.class);
    }
}
