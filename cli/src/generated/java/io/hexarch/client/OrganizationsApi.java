// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.Call.Method;
import io.hexarch.cli.http.NoContent;
import io.hexarch.cli.json.Json;
import org.jspecify.annotations.Nullable;

/** Calls of organizations. */
public final class OrganizationsApi {

    private OrganizationsApi() {}

    /** The catalogue of permissions: {@code GET /api/v1/permissions}. */
    public static Call<PagePermission> listPermissions() {
        return Call.of(Method.GET, "/api/v1/permissions", PagePermission::of);
    }

    /** One's own organizations: {@code GET /api/v1/organizations}. */
    public static Call<PageOrganization> listOrganizations() {
        return Call.of(Method.GET, "/api/v1/organizations", PageOrganization::of);
    }

    /** Found an organization: {@code POST /api/v1/organizations}. */
    public static Call<Organization> createOrganization(CreateOrganizationRequest body) {
        return Call.of(Method.POST, "/api/v1/organizations", Organization::of)
                .body(body.toJson());
    }

    /** One organization: {@code GET /api/v1/organizations/{organization}}. */
    public static Call<Organization> getOrganization(String organization) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization), Organization::of);
    }

    /** Rename an organization: {@code PATCH /api/v1/organizations/{organization}}. */
    public static Call<Organization> updateOrganization(String organization, String ifMatch, UpdateOrganizationRequest body) {
        return Call.of(Method.PATCH, "/api/v1/organizations/" + Call.segment(organization), Organization::of)
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/merge-patch+json")
                .body(body.toJson());
    }

    /** Whom it has asked: {@code GET /api/v1/organizations/{organization}/invitations}. */
    public static Call<PageInvitation> listInvitations(String organization, @Nullable String state) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/invitations", PageInvitation::of)
                .query("state", state);
    }

    /** Ask somebody to take part: {@code POST /api/v1/organizations/{organization}/invitations}. */
    public static Call<InvitationLink> createInvitation(String organization, CreateInvitationRequest body) {
        return Call.of(Method.POST, "/api/v1/organizations/" + Call.segment(organization) + "/invitations", InvitationLink::of)
                .body(body.toJson());
    }

    /** Withdraw an invitation: {@code DELETE /api/v1/organizations/{organization}/invitations/{invitation}}. */
    public static Call<NoContent> withdrawInvitation(String organization, String invitation, String ifMatch) {
        return Call.of(Method.DELETE, "/api/v1/organizations/" + Call.segment(organization) + "/invitations/" + Call.segment(invitation), _ -> NoContent.DONE)
                .header("If-Match", ifMatch);
    }

    /** Another link to an invitation: {@code POST /api/v1/organizations/{organization}/invitations/{invitation}/links}. */
    public static Call<InvitationLink> resendInvitation(String organization, String invitation) {
        return Call.of(Method.POST, "/api/v1/organizations/" + Call.segment(organization) + "/invitations/" + Call.segment(invitation) + "/links", InvitationLink::of);
    }

    /** Who belongs to it: {@code GET /api/v1/organizations/{organization}/members}. */
    public static Call<PageMember> listMembers(String organization) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/members", PageMember::of);
    }

    /** Remove a member: {@code DELETE /api/v1/organizations/{organization}/members/{person}}. */
    public static Call<NoContent> removeMember(String organization, String person, String ifMatch) {
        return Call.of(Method.DELETE, "/api/v1/organizations/" + Call.segment(organization) + "/members/" + Call.segment(person), _ -> NoContent.DONE)
                .header("If-Match", ifMatch);
    }

    /** Change a member's role: {@code PATCH /api/v1/organizations/{organization}/members/{person}}. */
    public static Call<Member> updateMember(String organization, String person, String ifMatch, UpdateMemberRequest body) {
        return Call.of(Method.PATCH, "/api/v1/organizations/" + Call.segment(organization) + "/members/" + Call.segment(person), Member::of)
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/merge-patch+json")
                .body(body.toJson());
    }

    /** Roles and what they may do: {@code GET /api/v1/organizations/{organization}/roles}. */
    public static Call<PageRole> listRoles(String organization) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/roles", PageRole::of);
    }

    /** Create role: {@code POST /api/v1/organizations/{organization}/roles}. */
    public static Call<Role> createRole(String organization, CreateRoleRequest body) {
        return Call.of(Method.POST, "/api/v1/organizations/" + Call.segment(organization) + "/roles", Role::of)
                .body(body.toJson());
    }

    /** Take everything along: {@code GET /api/v1/organizations/{organization}/export}. */
    public static Call<String> exportOrganization(String organization) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/export", Json::text)
                .header("Accept", "application/zip");
    }

    /** Hand it over: {@code POST /api/v1/organizations/{organization}/ownership}. */
    public static Call<Member> transferOwnership(String organization, TransferOwnershipRequest body) {
        return Call.of(Method.POST, "/api/v1/organizations/" + Call.segment(organization) + "/ownership", Member::of)
                .body(body.toJson());
    }

    /** Who may join, and from where one may work there: {@code GET /api/v1/organizations/{organization}/settings}. */
    public static Call<OrganizationSettings> getOrganizationSettings(String organization) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/settings", OrganizationSettings::of);
    }

    /** Settle who may join, and from where one may work there: {@code PATCH /api/v1/organizations/{organization}/settings}. */
    public static Call<OrganizationSettings> updateOrganizationSettings(String organization, String ifMatch, UpdateOrganizationSettingsRequest body) {
        return Call.of(Method.PATCH, "/api/v1/organizations/" + Call.segment(organization) + "/settings", OrganizationSettings::of)
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/merge-patch+json")
                .body(body.toJson());
    }

    /** What may be used, and what is: {@code GET /api/v1/organizations/{organization}/quota}. */
    public static Call<QuotaList> getQuota(String organization) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/quota", QuotaList::of);
    }

    /** Explain access: {@code GET /api/v1/organizations/{organization}/access}. */
    public static Call<AccessExplanation> explainAccess(String organization, @Nullable String actor, @Nullable String permission, @Nullable String scope) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/access", AccessExplanation::of)
                .query("actor", actor)
                .query("permission", permission)
                .query("scope", scope);
    }

    /** List grants: {@code GET /api/v1/organizations/{organization}/grants}. */
    public static Call<PageGrant> listGrants(String organization, @Nullable String subject, @Nullable String scope) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/grants", PageGrant::of)
                .query("subject", subject)
                .query("scope", scope);
    }

    /** Create grant: {@code POST /api/v1/organizations/{organization}/grants}. */
    public static Call<Grant> createGrant(String organization, CreateGrantRequest body) {
        return Call.of(Method.POST, "/api/v1/organizations/" + Call.segment(organization) + "/grants", Grant::of)
                .body(body.toJson());
    }

    /** Get grant: {@code GET /api/v1/organizations/{organization}/grants/{grant}}. */
    public static Call<Grant> getGrant(String organization, String grant) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/grants/" + Call.segment(grant), Grant::of);
    }

    /** Delete grant: {@code DELETE /api/v1/organizations/{organization}/grants/{grant}}. */
    public static Call<NoContent> deleteGrant(String organization, String grant, String ifMatch) {
        return Call.of(Method.DELETE, "/api/v1/organizations/" + Call.segment(organization) + "/grants/" + Call.segment(grant), _ -> NoContent.DONE)
                .header("If-Match", ifMatch);
    }

    /** Update grant: {@code PATCH /api/v1/organizations/{organization}/grants/{grant}}. */
    public static Call<Grant> updateGrant(String organization, String grant, String ifMatch, UpdateGrantRequest body) {
        return Call.of(Method.PATCH, "/api/v1/organizations/" + Call.segment(organization) + "/grants/" + Call.segment(grant), Grant::of)
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/merge-patch+json")
                .body(body.toJson());
    }

    /** List groups: {@code GET /api/v1/organizations/{organization}/groups}. */
    public static Call<PageGroup> listGroups(String organization) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/groups", PageGroup::of);
    }

    /** Create group: {@code POST /api/v1/organizations/{organization}/groups}. */
    public static Call<Group> createGroup(String organization, CreateGroupRequest body) {
        return Call.of(Method.POST, "/api/v1/organizations/" + Call.segment(organization) + "/groups", Group::of)
                .body(body.toJson());
    }

    /** Get group: {@code GET /api/v1/organizations/{organization}/groups/{group}}. */
    public static Call<Group> getGroup(String organization, String group) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/groups/" + Call.segment(group), Group::of);
    }

    /** Delete group: {@code DELETE /api/v1/organizations/{organization}/groups/{group}}. */
    public static Call<NoContent> deleteGroup(String organization, String group, String ifMatch) {
        return Call.of(Method.DELETE, "/api/v1/organizations/" + Call.segment(organization) + "/groups/" + Call.segment(group), _ -> NoContent.DONE)
                .header("If-Match", ifMatch);
    }

    /** Update group: {@code PATCH /api/v1/organizations/{organization}/groups/{group}}. */
    public static Call<Group> updateGroup(String organization, String group, String ifMatch, UpdateGroupRequest body) {
        return Call.of(Method.PATCH, "/api/v1/organizations/" + Call.segment(organization) + "/groups/" + Call.segment(group), Group::of)
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/merge-patch+json")
                .body(body.toJson());
    }

    /** List group members: {@code GET /api/v1/organizations/{organization}/groups/{group}/members}. */
    public static Call<PageGroupMember> listGroupMembers(String organization, String group) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/groups/" + Call.segment(group) + "/members", PageGroupMember::of);
    }

    /** Add group member: {@code POST /api/v1/organizations/{organization}/groups/{group}/members}. */
    public static Call<GroupMember> addGroupMember(String organization, String group, AddGroupMemberRequest body) {
        return Call.of(Method.POST, "/api/v1/organizations/" + Call.segment(organization) + "/groups/" + Call.segment(group) + "/members", GroupMember::of)
                .body(body.toJson());
    }

    /** Remove group member: {@code DELETE /api/v1/organizations/{organization}/groups/{group}/members/{member}}. */
    public static Call<NoContent> removeGroupMember(String organization, String group, String member) {
        return Call.of(Method.DELETE, "/api/v1/organizations/" + Call.segment(organization) + "/groups/" + Call.segment(group) + "/members/" + Call.segment(member), _ -> NoContent.DONE);
    }

    /** Get role: {@code GET /api/v1/organizations/{organization}/roles/{role}}. */
    public static Call<Role> getRole(String organization, String role) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/roles/" + Call.segment(role), Role::of);
    }

    /** Delete role: {@code DELETE /api/v1/organizations/{organization}/roles/{role}}. */
    public static Call<NoContent> deleteRole(String organization, String role, String ifMatch) {
        return Call.of(Method.DELETE, "/api/v1/organizations/" + Call.segment(organization) + "/roles/" + Call.segment(role), _ -> NoContent.DONE)
                .header("If-Match", ifMatch);
    }

    /** Update role: {@code PATCH /api/v1/organizations/{organization}/roles/{role}}. */
    public static Call<Role> updateRole(String organization, String role, String ifMatch, UpdateRoleRequest body) {
        return Call.of(Method.PATCH, "/api/v1/organizations/" + Call.segment(organization) + "/roles/" + Call.segment(role), Role::of)
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/merge-patch+json")
                .body(body.toJson());
    }

    /** List tenants: {@code GET /api/v1/admin/organizations}. */
    public static Call<PageTenant> listTenants(@Nullable String slug) {
        return Call.of(Method.GET, "/api/v1/admin/organizations", PageTenant::of)
                .query("slug", slug);
    }

    /** Suspend organization: {@code POST /api/v1/admin/organizations/{organization}/suspension}. */
    public static Call<Tenant> suspendOrganization(String organization, SuspendOrganizationRequest body) {
        return Call.of(Method.POST, "/api/v1/admin/organizations/" + Call.segment(organization) + "/suspension", Tenant::of)
                .body(body.toJson());
    }

    /** Reinstate organization: {@code DELETE /api/v1/admin/organizations/{organization}/suspension}. */
    public static Call<Tenant> reinstateOrganization(String organization) {
        return Call.of(Method.DELETE, "/api/v1/admin/organizations/" + Call.segment(organization) + "/suspension", Tenant::of);
    }

    /** Get own access: {@code GET /api/v1/organizations/{organization}/access/own}. */
    public static Call<OwnAccess> getOwnAccess(String organization, @Nullable String scope) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/access/own", OwnAccess::of)
                .query("scope", scope);
    }

    /** List service accounts: {@code GET /api/v1/organizations/{organization}/service-accounts}. */
    public static Call<PageServiceAccount> listServiceAccounts(String organization) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/service-accounts", PageServiceAccount::of);
    }

    /** Create service account: {@code POST /api/v1/organizations/{organization}/service-accounts}. */
    public static Call<ServiceAccount> createServiceAccount(String organization, CreateServiceAccountRequest body) {
        return Call.of(Method.POST, "/api/v1/organizations/" + Call.segment(organization) + "/service-accounts", ServiceAccount::of)
                .body(body.toJson());
    }

    /** Get service account: {@code GET /api/v1/organizations/{organization}/service-accounts/{account}}. */
    public static Call<ServiceAccount> getServiceAccount(String organization, String account) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/service-accounts/" + Call.segment(account), ServiceAccount::of);
    }

    /** Delete service account: {@code DELETE /api/v1/organizations/{organization}/service-accounts/{account}}. */
    public static Call<NoContent> deleteServiceAccount(String organization, String account, String ifMatch) {
        return Call.of(Method.DELETE, "/api/v1/organizations/" + Call.segment(organization) + "/service-accounts/" + Call.segment(account), _ -> NoContent.DONE)
                .header("If-Match", ifMatch);
    }

    /** Update service account: {@code PATCH /api/v1/organizations/{organization}/service-accounts/{account}}. */
    public static Call<ServiceAccount> updateServiceAccount(String organization, String account, String ifMatch, UpdateServiceAccountRequest body) {
        return Call.of(Method.PATCH, "/api/v1/organizations/" + Call.segment(organization) + "/service-accounts/" + Call.segment(account), ServiceAccount::of)
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/merge-patch+json")
                .body(body.toJson());
    }

    /** List service account keys: {@code GET /api/v1/organizations/{organization}/service-accounts/{account}/keys}. */
    public static Call<PageServiceAccountKey> listServiceAccountKeys(String organization, String account) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/service-accounts/" + Call.segment(account) + "/keys", PageServiceAccountKey::of);
    }

    /** Create service account key: {@code POST /api/v1/organizations/{organization}/service-accounts/{account}/keys}. */
    public static Call<ServiceAccountKeyCreated> createServiceAccountKey(String organization, String account, CreateServiceAccountKeyRequest body) {
        return Call.of(Method.POST, "/api/v1/organizations/" + Call.segment(organization) + "/service-accounts/" + Call.segment(account) + "/keys", ServiceAccountKeyCreated::of)
                .body(body.toJson());
    }

    /** Delete service account key: {@code DELETE /api/v1/organizations/{organization}/service-accounts/{account}/keys/{key}}. */
    public static Call<NoContent> deleteServiceAccountKey(String organization, String account, String key) {
        return Call.of(Method.DELETE, "/api/v1/organizations/" + Call.segment(organization) + "/service-accounts/" + Call.segment(account) + "/keys/" + Call.segment(key), _ -> NoContent.DONE);
    }

    /** Close it: {@code POST /api/v1/organizations/{organization}/closure}. */
    public static Call<Organization> closeOrganization(String organization, CloseOrganizationRequest body) {
        return Call.of(Method.POST, "/api/v1/organizations/" + Call.segment(organization) + "/closure", Organization::of)
                .body(body.toJson());
    }

    /** Open it again: {@code DELETE /api/v1/organizations/{organization}/closure}. */
    public static Call<Organization> reopenOrganization(String organization) {
        return Call.of(Method.DELETE, "/api/v1/organizations/" + Call.segment(organization) + "/closure", Organization::of);
    }
}
