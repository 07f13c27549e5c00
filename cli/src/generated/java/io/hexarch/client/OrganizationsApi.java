// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.Call.Method;
import io.hexarch.cli.http.NoContent;

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

    /** Who belongs to it: {@code GET /api/v1/organizations/{organization}/members}. */
    public static Call<PageMember> listMembers(String organization) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/members", PageMember::of);
    }

    /** Add a person: {@code POST /api/v1/organizations/{organization}/members}. */
    public static Call<MemberAdded> addMember(String organization, AddMemberRequest body) {
        return Call.of(Method.POST, "/api/v1/organizations/" + Call.segment(organization) + "/members", MemberAdded::of)
                .body(body.toJson());
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

    /** What may be used, and what is: {@code GET /api/v1/organizations/{organization}/quota}. */
    public static Call<QuotaList> getQuota(String organization) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/quota", QuotaList::of);
    }
}
