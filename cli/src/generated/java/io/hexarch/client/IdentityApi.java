// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.Call.Method;
import io.hexarch.cli.http.NoContent;

/** Calls of identity. */
public final class IdentityApi {

    private IdentityApi() {}

    /** Is the first operator still missing?: {@code GET /auth/bootstrap}. */
    public static Call<Bootstrap> getBootstrap() {
        return Call.of(Method.GET, "/auth/bootstrap", Bootstrap::of);
    }

    /** Create the first operator with the one-time link's token: {@code POST /auth/bootstrap}. */
    public static Call<SignedIn> bootstrap(BootstrapRequest body) {
        return Call.of(Method.POST, "/auth/bootstrap", SignedIn::of)
                .body(body.toJson());
    }

    /** Sign in with e-mail and password: {@code POST /auth/sign-in}. */
    public static Call<SignedIn> signIn(SignInRequest body) {
        return Call.of(Method.POST, "/auth/sign-in", SignedIn::of)
                .body(body.toJson());
    }

    /** Trade a refresh token for new tokens: {@code POST /auth/refresh}. */
    public static Call<SignedIn> refresh(RefreshRequest body) {
        return Call.of(Method.POST, "/auth/refresh", SignedIn::of)
                .body(body.toJson());
    }

    /** Mint tokens for another organization: {@code POST /auth/switch}. */
    public static Call<SignedIn> switchOrganization(SwitchRequest body) {
        return Call.of(Method.POST, "/auth/switch", SignedIn::of)
                .body(body.toJson());
    }

    /** End the session: {@code POST /auth/sign-out}. */
    public static Call<NoContent> signOut(SignOutRequest body) {
        return Call.of(Method.POST, "/auth/sign-out", _ -> NoContent.DONE)
                .body(body.toJson());
    }

    /** Redeem an invited person's one-time link: {@code POST /auth/join}. */
    public static Call<SignedIn> join(JoinRequest body) {
        return Call.of(Method.POST, "/auth/join", SignedIn::of)
                .body(body.toJson());
    }

    /** What a one-time link leads to: {@code POST /auth/invitation}. */
    public static Call<OpenInvitation> showInvitation(LinkRequest body) {
        return Call.of(Method.POST, "/auth/invitation", OpenInvitation::of)
                .body(body.toJson());
    }

    /** Turn an invitation down: {@code POST /auth/decline}. */
    public static Call<NoContent> declineInvitation(LinkRequest body) {
        return Call.of(Method.POST, "/auth/decline", _ -> NoContent.DONE)
                .body(body.toJson());
    }

    /** Who am I?: {@code GET /api/v1/me}. */
    public static Call<Me> getMe() {
        return Call.of(Method.GET, "/api/v1/me", Me::of);
    }

    /** Change one's own name: {@code PATCH /api/v1/me}. */
    public static Call<Me> updateMe(String ifMatch, UpdateMeRequest body) {
        return Call.of(Method.PATCH, "/api/v1/me", Me::of)
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/merge-patch+json")
                .body(body.toJson());
    }

    /** Change one's own password: {@code PUT /api/v1/me/password}. */
    public static Call<NoContent> changePassword(ChangePasswordRequest body) {
        return Call.of(Method.PUT, "/api/v1/me/password", _ -> NoContent.DONE)
                .body(body.toJson());
    }

    /** Take up an invitation as who is signed in: {@code POST /api/v1/me/memberships}. */
    public static Call<MyOrganization> acceptInvitation(LinkRequest body) {
        return Call.of(Method.POST, "/api/v1/me/memberships", MyOrganization::of)
                .body(body.toJson());
    }

    /** One's own sessions: {@code GET /api/v1/me/sessions}. */
    public static Call<PageSession> listSessions() {
        return Call.of(Method.GET, "/api/v1/me/sessions", PageSession::of);
    }

    /** End a session: {@code DELETE /api/v1/me/sessions/{session}}. */
    public static Call<NoContent> deleteSession(String session) {
        return Call.of(Method.DELETE, "/api/v1/me/sessions/" + Call.segment(session), _ -> NoContent.DONE);
    }

    /** One's own API keys: {@code GET /api/v1/me/api-keys}. */
    public static Call<PageApiKey> listApiKeys() {
        return Call.of(Method.GET, "/api/v1/me/api-keys", PageApiKey::of);
    }

    /** Make an API key; its secret is shown once: {@code POST /api/v1/me/api-keys}. */
    public static Call<ApiKeyCreated> createApiKey(CreateApiKeyRequest body) {
        return Call.of(Method.POST, "/api/v1/me/api-keys", ApiKeyCreated::of)
                .body(body.toJson());
    }

    /** Revoke an API key: {@code DELETE /api/v1/me/api-keys/{key}}. */
    public static Call<NoContent> deleteApiKey(String key) {
        return Call.of(Method.DELETE, "/api/v1/me/api-keys/" + Call.segment(key), _ -> NoContent.DONE);
    }

    /** All people (operators): {@code GET /api/v1/admin/people}. */
    public static Call<PagePerson> listPeople() {
        return Call.of(Method.GET, "/api/v1/admin/people", PagePerson::of);
    }

    /** Set a person's platform roles (operators): {@code PUT /api/v1/admin/people/{person}/platform-roles}. */
    public static Call<Person> updatePlatformRoles(String person, String ifMatch, PlatformRolesRequest body) {
        return Call.of(Method.PUT, "/api/v1/admin/people/" + Call.segment(person) + "/platform-roles", Person::of)
                .header("If-Match", ifMatch)
                .body(body.toJson());
    }
}
