// Generated from api/openapi.yaml by ./hexarch generate. Do not edit.
export interface paths {
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what on the platform (operators, auditors) */
        get: operations["listPlatformAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the records of the platform and of all organizations are whole and unchanged (operators, auditors) */
        get: operations["verifyPlatformAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/host-clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clusters that workspaces are placed on (operators) */
        get: operations["listHostClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tenants */
        get: operations["listTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organizations/{organization}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend organization */
        post: operations["suspendOrganization"];
        /** Reinstate organization */
        delete: operations["reinstateOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All people (operators) */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people/{person}/audit-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Erase from where a person acted in all audit records (operators) */
        delete: operations["deleteAuditKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people/{person}/platform-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a person's platform roles (operators) */
        put: operations["updatePlatformRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application; with wait, its next change */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        /** Delete an application */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        /** Change an application; a change of its pods makes a release */
        patch: operations["updateApplication"];
        trace?: never;
    };
    "/api/v1/applications/{application}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it */
        get: operations["listApplicationEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its log, one JSON object per line; with follow, as it is written */
        get: operations["getApplicationLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its releases, newest first */
        get: operations["listReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application}/restarts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restart its pods, one after the other */
        post: operations["restartApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application}/rollbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go back to a release */
        post: operations["rollBackApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is connected */
        get: operations["getCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Live events of one or more scopes, as server-sent events */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I? */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one's own name */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/api/v1/me/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own API keys */
        get: operations["listApiKeys"];
        put?: never;
        /** Make an API key; its secret is shown once */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/api-keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API key */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I did */
        get: operations["listMyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take up an invitation as who is signed in */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one's own password */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own sessions */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a session */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get metrics */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own organizations */
        get: operations["listOrganizations"];
        put?: never;
        /** Found an organization */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organization */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename an organization */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/api/v1/organizations/{organization}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Explain access */
        get: operations["explainAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/access/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get own access */
        get: operations["getOwnAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what in an organization */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of an organization as lines of JSON from the oldest on
         * @description At most 100000 records. What was recorded in the last fifteen seconds comes with the next export.
         */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an organization's record is whole and unchanged, stretch by stretch */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close it */
        post: operations["closeOrganization"];
        /** Open it again */
        delete: operations["reopenOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take everything along
         * @description A ZIP of JSON Lines, a file for each kind, with a manifest in the end that has the SHA-256 of each; made while it is sent. One without a manifest was broken off.
         */
        get: operations["exportOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List grants */
        get: operations["listGrants"];
        put?: never;
        /** Create grant */
        post: operations["createGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get grant */
        get: operations["getGrant"];
        put?: never;
        post?: never;
        /** Delete grant */
        delete: operations["deleteGrant"];
        options?: never;
        head?: never;
        /** Update grant */
        patch: operations["updateGrant"];
        trace?: never;
    };
    "/api/v1/organizations/{organization}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List groups */
        get: operations["listGroups"];
        put?: never;
        /** Create group */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/groups/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get group */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /** Delete group */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /** Update group */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/api/v1/organizations/{organization}/groups/{group}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List group members */
        get: operations["listGroupMembers"];
        put?: never;
        /** Add group member */
        post: operations["addGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/groups/{group}/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove group member */
        delete: operations["removeGroupMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom it has asked */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Ask somebody to take part
         * @description The answer holds the one-time link to hand over. It opens once, until the invitation expires, and only for whoever has the address; it is shown only here.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an invitation */
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/invitations/{invitation}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another link to an invitation
         * @description Also to one that expired: it opens as long as a new one. The links before open nothing any more.
         */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who belongs to it */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/members/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a member */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /** Change a member's role */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/api/v1/organizations/{organization}/ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand it over
         * @description The member becomes an owner and whoever asks an administrator; the answer is the new owner.
         */
        post: operations["transferOwnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be used, and what is */
        get: operations["getQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles and what they may do */
        get: operations["listRoles"];
        put?: never;
        /** Create role */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get role */
        get: operations["getRole"];
        put?: never;
        post?: never;
        /** Delete role */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /** Update role */
        patch: operations["updateRole"];
        trace?: never;
    };
    "/api/v1/organizations/{organization}/service-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List service accounts */
        get: operations["listServiceAccounts"];
        put?: never;
        /** Create service account */
        post: operations["createServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/service-accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get service account */
        get: operations["getServiceAccount"];
        put?: never;
        post?: never;
        /** Delete service account */
        delete: operations["deleteServiceAccount"];
        options?: never;
        head?: never;
        /** Update service account */
        patch: operations["updateServiceAccount"];
        trace?: never;
    };
    "/api/v1/organizations/{organization}/service-accounts/{account}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List service account keys */
        get: operations["listServiceAccountKeys"];
        put?: never;
        /** Create service account key */
        post: operations["createServiceAccountKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/service-accounts/{account}/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete service account key */
        delete: operations["deleteServiceAccountKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may join, and from where one may work there */
        get: operations["getOrganizationSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Settle who may join, and from where one may work there
         * @description Networks are in CIDR notation and hold for sessions and keys alike; whoever sets them must be in one of them. An empty list allows all.
         */
        patch: operations["updateOrganizationSettings"];
        trace?: never;
    };
    "/api/v1/organizations/{organization}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Long work in flight and recently ended */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Workspaces of an organization */
        get: operations["listWorkspaces"];
        put?: never;
        /** Wish a workspace */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of permissions */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One project; with wait, its next change */
        get: operations["getProject"];
        put?: never;
        post?: never;
        /** Delete a project and all in it */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /** Change a project's quota */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/api/v1/projects/{project}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications of a project */
        get: operations["listApplications"];
        put?: never;
        /** Deploy an application */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may do what in it */
        get: operations["listProjectMembers"];
        put?: never;
        /** Give a person a role in it */
        post: operations["addProjectMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/members/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a person's role in it away */
        delete: operations["removeProjectMember"];
        options?: never;
        head?: never;
        /** Change a person's role in it */
        patch: operations["updateProjectMember"];
        trace?: never;
    };
    "/api/v1/projects/{project}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it uses */
        get: operations["getProjectUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspace-shapes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sizes of workspaces */
        get: operations["listWorkspaceShapes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{workspace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One workspace; with wait, its next change */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        /** Delete a workspace and all in it */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{workspace}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it */
        get: operations["listWorkspaceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{workspace}/kubeconfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a kubeconfig */
        post: operations["createKubeconfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{workspace}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Projects of a workspace */
        get: operations["listProjects"];
        put?: never;
        /** Wish a project */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{workspace}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try again what failed */
        post: operations["retryWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{workspace}/sleep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a workspace to sleep */
        post: operations["sleepWorkspace"];
        /** Wake a workspace */
        delete: operations["wakeWorkspace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{workspace}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it uses */
        get: operations["getWorkspaceUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/bootstrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the first operator still missing? */
        get: operations["getBootstrap"];
        put?: never;
        /** Create the first operator with the one-time link's token */
        post: operations["bootstrap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn an invitation down */
        post: operations["declineInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a one-time link leads to */
        post: operations["showInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Redeem an invited person's one-time link */
        post: operations["join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trade a refresh token for new tokens */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with e-mail and password */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mint tokens for another organization */
        post: operations["switchOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessExplanation: {
            actor: string;
            allowed: boolean;
            because: components["schemas"]["AccessReason"][];
            decision: string;
            permission: string;
            roles: string[];
            scope: string;
        };
        AccessGroup: {
            id: string;
            name: string;
        };
        AccessReason: {
            grant?: string | null;
            groups: components["schemas"]["AccessGroup"][];
            role: string;
            scope: string;
            sentence: string;
        };
        AddGroupMemberRequest: {
            member: string;
        };
        AddProjectMemberRequest: {
            person: string;
            /** @enum {string} */
            role: "admin" | "developer" | "viewer";
        };
        /** @description A personal key for scripts. Its secret is shown once, when it is made. */
        ApiKey: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt?: string | null;
            id: string;
            /** Format: date-time */
            lastUsedAt?: string | null;
            name: string;
            organization: string;
            /** @description The visible beginning of the key. */
            prefix: string;
            /** @description Permissions; null: all that the person has. */
            scopes?: string[] | null;
            /** @enum {string} */
            status: "active" | "expired" | "revoked";
        };
        ApiKeyCreated: {
            key: components["schemas"]["ApiKey"];
            /** @description hxk_<id>_<secret>; never shown again. */
            secret: string;
        };
        /** @description A service in a project: what to run, and what runs. */
        Application: {
            command: string[];
            /** Format: date-time */
            createdAt: string;
            digest?: string | null;
            /** @description Environment of the process. */
            env: {
                [key: string]: string;
            };
            /** Format: int64 */
            generation: number;
            healthPath?: string | null;
            id: string;
            image: string;
            name: string;
            organization: string;
            pods: components["schemas"]["ApplicationPod"][];
            /** Format: int32 */
            port: number;
            project: string;
            reason?: string | null;
            /**
             * Format: int32
             * @description Number of the current release.
             */
            release: number;
            /** Format: int32 */
            replicas: number;
            resources: components["schemas"]["ApplicationResources"];
            /** Format: int64 */
            revision: number;
            rollout: components["schemas"]["Rollout"];
            /** @enum {string} */
            state: "deploying" | "running" | "degraded" | "failed" | "stopped" | "stoppedByHand" | "deleting";
            /** Format: uri */
            url: string;
            workspace: string;
        };
        ApplicationPod: {
            name: string;
            phase: string;
            ready: boolean;
            reason?: string | null;
            /** Format: int32 */
            restarts: number;
            /** Format: date-time */
            startedAt?: string | null;
        };
        /** @description Per pod; quantities as Kubernetes writes them. */
        ApplicationResources: {
            cpu?: string | null;
            memory?: string | null;
        };
        AuditActor: {
            id?: string | null;
            kind: string;
            name?: string | null;
        };
        /** @description Something wrong with a chain; position is the link at which it shows, null when it shows at the end only. */
        AuditFault: {
            detail: string;
            /** @enum {string} */
            kind: "recordChanged" | "recordRemoved" | "recordAdded" | "linkChanged" | "linkRemoved" | "linkAdded" | "checkpointRemoved" | "checkpointForged" | "endMoved" | "olderDatabase" | "sealingLate";
            /** Format: int64 */
            position?: number | null;
            record?: string | null;
        };
        /** @description Who did what, to what, when, from where and with which result. */
        AuditRecord: {
            action: string;
            actor: components["schemas"]["AuditActor"];
            address?: string | null;
            /** Format: date-time */
            at: string;
            detail?: string | null;
            erased: boolean;
            id: string;
            initiatedBy: string;
            /** @enum {string} */
            result: "succeeded" | "refused" | "failed" | "attempted" | "unknown";
            target: components["schemas"]["AuditTarget"];
            traceId?: string | null;
        };
        /** @description A stretch of a chain that was verified, from its first to its last link; organization is null for the platform's chain, waiting is null before its end. */
        AuditStretch: {
            end: boolean;
            faults: components["schemas"]["AuditFault"][];
            /** Format: int64 */
            first: number;
            /** Format: int64 */
            last: number;
            organization?: string | null;
            /** Format: date-time */
            sealedAt?: string | null;
            /** Format: int64 */
            waiting?: number | null;
        };
        AuditTarget: {
            id: string;
            kind: string;
            name?: string | null;
        };
        /** @description Whether the first operator is still missing. */
        Bootstrap: {
            required: boolean;
        };
        /** @description Creates the first operator with the one-time link's token. */
        BootstrapRequest: {
            /**
             * @description Where the refresh token goes: a cookie for the console, which is the default, the body for the command line.
             * @enum {string|null}
             */
            client?: "console" | "cli" | null;
            displayName: string;
            /** Format: email */
            email: string;
            password: string;
            token: string;
        };
        /** @description What this server can do right now, part by part. */
        Capabilities: {
            limits: {
                [key: string]: unknown;
            };
            parts: components["schemas"]["Part"][];
            /**
             * Format: uri
             * @description The server's one external address.
             */
            url: string;
            version: string;
        };
        /** @description Ends all other sessions. */
        ChangePasswordRequest: {
            currentPassword: string;
            newPassword: string;
        };
        CloseOrganizationRequest: {
            confirm: string;
        };
        Closing: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            until: string;
        };
        CountGauge: {
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            used: number;
        };
        CreateApiKeyRequest: {
            /** Format: date-time */
            expiresAt?: string | null;
            name: string;
            organization: string;
            scopes?: string[] | null;
        };
        CreateApplicationRequest: {
            command?: string[] | null;
            /** @description Environment of the process. */
            env?: {
                [key: string]: string;
            } | null;
            healthPath?: string | null;
            image: string;
            /** @description A DNS label. */
            name: string;
            /**
             * Format: int32
             * @default 8080
             */
            port?: number | null;
            /**
             * Format: int32
             * @default 1
             */
            replicas?: number | null;
            resources?: components["schemas"]["ApplicationResources"] | null;
        };
        CreateGrantRequest: {
            role: string;
            scope: string;
            subject: string;
        };
        CreateGroupRequest: {
            description?: string | null;
            name: string;
        };
        CreateInvitationRequest: {
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "member" | "billing" | "viewer";
        };
        CreateOrganizationRequest: {
            name: string;
            slug?: string | null;
        };
        CreateProjectRequest: {
            /** @description A DNS label. */
            name: string;
            quota?: components["schemas"]["ProjectQuota"] | null;
        };
        CreateRoleRequest: {
            description?: string | null;
            name: string;
            permissions: string[];
        };
        CreateServiceAccountKeyRequest: {
            /** Format: date-time */
            expiresAt?: string | null;
            name: string;
            permissions?: string[] | null;
            scope?: string | null;
        };
        CreateServiceAccountRequest: {
            description?: string | null;
            name: string;
        };
        CreateWorkspaceRequest: {
            /** @description A DNS label, unique in its organization. */
            name: string;
            shape?: string | null;
        };
        /** @description One fault of the request body. */
        FieldProblem: {
            message: string;
            /** @description JSON Pointer (RFC 6901) into the request. */
            pointer: string;
        };
        /** @description Used of limit, as Kubernetes writes quantities. */
        Gauge: {
            /** @description null: no limit. */
            limit?: string | null;
            used: string;
        };
        Grant: {
            /** Format: int64 */
            generation: number;
            /** Format: date-time */
            grantedAt: string;
            id: string;
            role: string;
            scope: string;
            subject: string;
            subjectName?: string | null;
        };
        Group: {
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** Format: int64 */
            generation: number;
            id: string;
            /** Format: int64 */
            members: number;
            name: string;
        };
        GroupMember: {
            member: string;
            name?: string | null;
            /** Format: date-time */
            since: string;
        };
        /** @description A cluster that workspaces are placed on. */
        HostCluster: {
            /** Format: date-time */
            checkedAt?: string | null;
            name: string;
            /** Format: int32 */
            nodes: number;
            /** @description What bears the label of a workspace that this installation does not know. */
            orphans: components["schemas"]["HostClusterOrphan"][];
            preflight: components["schemas"]["PreflightCheck"][];
            /** @description Why it is not connected. */
            reason?: string | null;
            /** @enum {string} */
            state: "connected" | "starting" | "broken";
            /** @description null while it has not answered. */
            version?: string | null;
        };
        HostClusterOrphan: {
            organization?: string | null;
            /** Format: date-time */
            since: string;
            workspace: string;
        };
        Invitation: {
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: int64 */
            generation: number;
            id: string;
            invitedBy?: components["schemas"]["PersonSummary"] | null;
            /** @enum {string} */
            role: "owner" | "admin" | "member" | "billing" | "viewer";
            /** Format: date-time */
            settledAt?: string | null;
            /** @enum {string} */
            state: "pending" | "accepted" | "declined" | "expired" | "withdrawn";
        };
        InvitationLink: {
            invitation: components["schemas"]["Invitation"];
            /** Format: uri */
            link: string;
        };
        /** @description Redeems an invited person's one-time link. */
        JoinRequest: {
            /**
             * @description Where the refresh token goes: a cookie for the console, which is the default, the body for the command line.
             * @enum {string|null}
             */
            client?: "console" | "cli" | null;
            displayName: string;
            password: string;
            token: string;
        };
        Kubeconfig: {
            /**
             * Format: date-time
             * @description When its token ends; null for one that fetches its own.
             */
            expiresAt?: string | null;
            /** @description YAML. */
            kubeconfig: string;
        };
        KubeconfigRequest: {
            /** @description Name of the context to write. */
            context?: string | null;
            /** @enum {string} */
            kind: "exec" | "token";
        };
        LinkRequest: {
            token: string;
        };
        /** @description The data of one server-sent event. */
        LiveEvent: {
            actor?: string | null;
            /** Format: date-time */
            at: string;
            /** @description xid.position: give it back as Last-Event-ID to resume. */
            id: string;
            organization: string;
            /** @description Always id and revision; state where there is one. */
            payload: {
                [key: string]: unknown;
            };
            scope: components["schemas"]["LiveScope"];
            traceId?: string | null;
            type: string;
            /** Format: int32 */
            version: number;
        };
        LiveScope: {
            id: string;
            kind: string;
        };
        /** @description One line of a pod's log. */
        LogLine: {
            /** Format: date-time */
            at: string;
            line: string;
            pod: string;
        };
        /** @description The person who asks. */
        Me: {
            displayName: string;
            /** Format: email */
            email: string;
            /**
             * Format: int64
             * @description Moves with each change of wishes; the ETag.
             */
            generation: number;
            id: string;
            organizations: components["schemas"]["MyOrganization"][];
            platformRoles: ("operator" | "auditor")[];
        };
        Member: {
            /** Format: int64 */
            generation: number;
            /** Format: date-time */
            joinedAt: string;
            person: components["schemas"]["PersonSummary"];
            /** @enum {string} */
            role: "owner" | "admin" | "member" | "billing" | "viewer";
        };
        /** @description An organization that the person belongs to. */
        MyOrganization: {
            id: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "admin" | "member" | "billing" | "viewer";
            slug: string;
        };
        NamespaceUsage: {
            cpu: string;
            memory: string;
            name: string;
            /** Format: int32 */
            pods: number;
        };
        OpenInvitation: {
            account: boolean;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            invitedBy?: string | null;
            organization: string;
            role: string;
            slug: string;
        };
        /** @description A tenant. */
        Organization: {
            closing?: components["schemas"]["Closing"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            generation: number;
            id: string;
            name: string;
            plan: string;
            /**
             * @description The asking person's role in it.
             * @enum {string|null}
             */
            role?: "owner" | "admin" | "member" | "billing" | "viewer" | null;
            slug: string;
            /** @enum {string} */
            state: "active" | "suspended" | "closing" | "closed";
            suspension?: components["schemas"]["Suspension"] | null;
        };
        /** @description What holds for everybody in an organization. */
        OrganizationSettings: {
            allowedDomains: string[];
            allowedNetworks: string[];
            /** Format: int64 */
            generation: number;
        };
        OwnAccess: {
            permissions: string[];
            scope: string;
        };
        /** @description One page of ApiKey; nextCursor leads to the next one and is null on the last. */
        PageApiKey: {
            items: components["schemas"]["ApiKey"][];
            nextCursor: string | null;
        };
        /** @description One page of Application; nextCursor leads to the next one and is null on the last. */
        PageApplication: {
            items: components["schemas"]["Application"][];
            nextCursor: string | null;
        };
        /** @description One page of AuditRecord; nextCursor leads to the next one and is null on the last. */
        PageAuditRecord: {
            items: components["schemas"]["AuditRecord"][];
            nextCursor: string | null;
        };
        /** @description One page of AuditStretch; nextCursor leads to the next one and is null on the last. */
        PageAuditStretch: {
            items: components["schemas"]["AuditStretch"][];
            nextCursor: string | null;
        };
        /** @description One page of Grant; nextCursor leads to the next one and is null on the last. */
        PageGrant: {
            items: components["schemas"]["Grant"][];
            nextCursor: string | null;
        };
        /** @description One page of Group; nextCursor leads to the next one and is null on the last. */
        PageGroup: {
            items: components["schemas"]["Group"][];
            nextCursor: string | null;
        };
        /** @description One page of GroupMember; nextCursor leads to the next one and is null on the last. */
        PageGroupMember: {
            items: components["schemas"]["GroupMember"][];
            nextCursor: string | null;
        };
        /** @description One page of HostCluster; nextCursor leads to the next one and is null on the last. */
        PageHostCluster: {
            items: components["schemas"]["HostCluster"][];
            nextCursor: string | null;
        };
        /** @description One page of Invitation; nextCursor leads to the next one and is null on the last. */
        PageInvitation: {
            items: components["schemas"]["Invitation"][];
            nextCursor: string | null;
        };
        /** @description One page of Member; nextCursor leads to the next one and is null on the last. */
        PageMember: {
            items: components["schemas"]["Member"][];
            nextCursor: string | null;
        };
        /** @description One page of Organization; nextCursor leads to the next one and is null on the last. */
        PageOrganization: {
            items: components["schemas"]["Organization"][];
            nextCursor: string | null;
        };
        /** @description One page of Permission; nextCursor leads to the next one and is null on the last. */
        PagePermission: {
            items: components["schemas"]["Permission"][];
            nextCursor: string | null;
        };
        /** @description One page of Person; nextCursor leads to the next one and is null on the last. */
        PagePerson: {
            items: components["schemas"]["Person"][];
            nextCursor: string | null;
        };
        /** @description One page of Project; nextCursor leads to the next one and is null on the last. */
        PageProject: {
            items: components["schemas"]["Project"][];
            nextCursor: string | null;
        };
        /** @description One page of ProjectMember; nextCursor leads to the next one and is null on the last. */
        PageProjectMember: {
            items: components["schemas"]["ProjectMember"][];
            nextCursor: string | null;
        };
        /** @description One page of Release; nextCursor leads to the next one and is null on the last. */
        PageRelease: {
            items: components["schemas"]["Release"][];
            nextCursor: string | null;
        };
        /** @description One page of ResourceEvent; nextCursor leads to the next one and is null on the last. */
        PageResourceEvent: {
            items: components["schemas"]["ResourceEvent"][];
            nextCursor: string | null;
        };
        /** @description One page of Role; nextCursor leads to the next one and is null on the last. */
        PageRole: {
            items: components["schemas"]["Role"][];
            nextCursor: string | null;
        };
        /** @description One page of ServiceAccount; nextCursor leads to the next one and is null on the last. */
        PageServiceAccount: {
            items: components["schemas"]["ServiceAccount"][];
            nextCursor: string | null;
        };
        /** @description One page of ServiceAccountKey; nextCursor leads to the next one and is null on the last. */
        PageServiceAccountKey: {
            items: components["schemas"]["ServiceAccountKey"][];
            nextCursor: string | null;
        };
        /** @description One page of Session; nextCursor leads to the next one and is null on the last. */
        PageSession: {
            items: components["schemas"]["Session"][];
            nextCursor: string | null;
        };
        /** @description One page of Task; nextCursor leads to the next one and is null on the last. */
        PageTask: {
            items: components["schemas"]["Task"][];
            nextCursor: string | null;
        };
        /** @description One page of Tenant; nextCursor leads to the next one and is null on the last. */
        PageTenant: {
            items: components["schemas"]["Tenant"][];
            nextCursor: string | null;
        };
        /** @description One page of Workspace; nextCursor leads to the next one and is null on the last. */
        PageWorkspace: {
            items: components["schemas"]["Workspace"][];
            nextCursor: string | null;
        };
        /** @description One page of WorkspaceShape; nextCursor leads to the next one and is null on the last. */
        PageWorkspaceShape: {
            items: components["schemas"]["WorkspaceShape"][];
            nextCursor: string | null;
        };
        /** @description One part of the installation and whether it is connected. */
        Part: {
            /** @description In words, with the way to mend it. */
            detail: string;
            name: string;
            /** Format: int32 */
            percent?: number | null;
            /** @description The setting that connects this part. */
            setting?: string | null;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state: "connected" | "starting" | "missing" | "broken" | "simulated";
        };
        /** @description One thing that may be allowed. */
        Permission: {
            dangerous: boolean;
            name: string;
            peopleOnly: boolean;
            /** @description Built-in roles that hold it. */
            roles: ("operator" | "auditor" | "self" | "owner" | "admin" | "member" | "billing" | "viewer" | "workspaceAdmin" | "workspaceEditor" | "workspaceViewer" | "projectAdmin" | "projectDeveloper" | "projectViewer")[];
            /**
             * @description The kind of scope it is granted on.
             * @enum {string}
             */
            scope: "platform" | "person" | "organization" | "workspace" | "project";
        };
        /** @description A person as operators see them. */
        Person: {
            /** Format: date-time */
            createdAt: string;
            displayName: string;
            /** Format: email */
            email: string;
            /** Format: int64 */
            generation: number;
            id: string;
            platformRoles: ("operator" | "auditor")[];
            /** @enum {string} */
            state: "invited" | "active" | "suspended" | "erased";
        };
        /** @description Who a person is to the others of an organization. */
        PersonSummary: {
            displayName: string;
            /** Format: email */
            email: string;
            id: string;
        };
        PlatformRolesRequest: {
            roles: ("operator" | "auditor")[];
        };
        PreflightCheck: {
            check: string;
            detail: string;
            ok: boolean;
            remedy?: string | null;
        };
        /** @description What went wrong and how to mend it (RFC 9457). */
        Problem: {
            /** @description Stable name, one per kind of problem, e.g. workspaces.name-taken. */
            code?: string;
            /** @description For a human: what, why and what to do. */
            detail: string;
            errors?: components["schemas"]["FieldProblem"][];
            /** Format: uri-reference */
            instance?: string;
            /**
             * Format: int32
             * @description Seconds after which trying again may help.
             */
            retryAfter?: number;
            /** Format: int32 */
            status: number;
            title: string;
            /** @description Names this request in the server's log. */
            traceId?: string;
            /**
             * Format: uri-reference
             * @description The page of the documentation on this problem.
             */
            type: string;
        };
        /** @description A namespace inside a workspace, with people and limits. */
        Project: {
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            generation: number;
            id: string;
            name: string;
            namespace: string;
            organization: string;
            quota: components["schemas"]["ProjectQuota"];
            reason?: string | null;
            /** Format: int64 */
            revision: number;
            /** @enum {string} */
            state: "requested" | "ready" | "failed" | "deleting";
            workspace: string;
        };
        /** @description A person and their role in the project itself. */
        ProjectMember: {
            /** Format: date-time */
            joinedAt: string;
            person: components["schemas"]["PersonSummary"];
            /** @enum {string} */
            role: "admin" | "developer" | "viewer";
        };
        ProjectQuota: {
            cpu?: string | null;
            memory?: string | null;
            /** Format: int32 */
            pods?: number | null;
        };
        ProjectUsage: {
            /** Format: date-time */
            at: string;
            cpu: components["schemas"]["Gauge"];
            /** @description Whether processors and memory were measured; else they are what was asked for. */
            measured: boolean;
            memory: components["schemas"]["Gauge"];
            pods: components["schemas"]["Gauge"];
        };
        QuotaList: {
            items: components["schemas"]["QuotaUsage"][];
        };
        QuotaUsage: {
            /** Format: int64 */
            limit: number;
            /** @enum {string} */
            name: "workspaces" | "members" | "projects" | "applications" | "apiKeys";
            /** Format: int64 */
            used: number;
        };
        /** @description The CLI sends its refresh token here; the console's travels as a cookie. */
        RefreshRequest: {
            refreshToken?: string | null;
        };
        /** @description A numbered version of an application. What it says never changes; what became of it is remembered. */
        Release: {
            /** @description What was changed, in words. */
            change: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** @description Of the image that all its pods ran when they were last seen well; null: that was never seen. */
            digest?: string | null;
            id: string;
            image: string;
            /** Format: int32 */
            number: number;
            /**
             * @description What became of it. One that never ran stays failed, also when others followed.
             * @enum {string}
             */
            state: "rollingOut" | "running" | "failed" | "superseded";
        };
        /** @description Something that happened to a resource, in words. */
        ResourceEvent: {
            /** Format: date-time */
            at: string;
            message: string;
            /** @description kind/name of the Kubernetes object, if one. */
            object?: string | null;
            reason: string;
            /** @enum {string} */
            type: "normal" | "warning";
        };
        ResourceReference: {
            id: string;
            kind: string;
            name: string;
        };
        /** @description A role and what it allows: built in, or, with an id, one that the organization made. */
        Role: {
            description: string;
            /** Format: int64 */
            generation?: number | null;
            id?: string | null;
            name: string;
            permissions: string[];
        };
        RollbackRequest: {
            /**
             * Format: int32
             * @description Number of the release to go back to.
             */
            release: number;
        };
        Rollout: {
            message: string;
            /** Format: int32 */
            percent: number;
            /** Format: int32 */
            ready: number;
            /** Format: int32 */
            updated: number;
            /** Format: int32 */
            wanted: number;
        };
        ServiceAccount: {
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** Format: int64 */
            generation: number;
            id: string;
            /** Format: int64 */
            keys: number;
            /** Format: date-time */
            lastUsedAt?: string | null;
            name: string;
        };
        ServiceAccountKey: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** Format: date-time */
            lastUsedAt?: string | null;
            name: string;
            permissions?: string[] | null;
            prefix: string;
            scope?: string | null;
            /** @enum {string} */
            status: "active" | "expired" | "revoked";
        };
        ServiceAccountKeyCreated: {
            key: components["schemas"]["ServiceAccountKey"];
            secret: string;
        };
        /** @description A sign-in that is still good. */
        Session: {
            address: string;
            /** @enum {string} */
            client: "console" | "cli";
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            device: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** Format: date-time */
            lastUsedAt: string;
        };
        /** @description Tokens of a session. The refresh token is in the body for the CLI only and is good for one use. */
        SignedIn: {
            accessToken: string;
            /**
             * Format: date-time
             * @description When the access token ends.
             */
            expiresAt: string;
            organization?: string | null;
            person: components["schemas"]["Me"];
            refreshToken?: string | null;
            /** @enum {string} */
            tokenType: "Bearer";
        };
        SignInRequest: {
            /** @enum {string} */
            client: "console" | "cli";
            /** Format: email */
            email: string;
            password: string;
        };
        SignOutRequest: {
            refreshToken?: string | null;
        };
        SuspendOrganizationRequest: {
            reason: string;
        };
        Suspension: {
            /** Format: date-time */
            at: string;
            reason: string;
        };
        /** @description Mints tokens for another organization, or for none. */
        SwitchRequest: {
            organization?: string | null;
            refreshToken?: string | null;
        };
        /** @description Long work, in flight or recently ended. */
        Task: {
            /** Format: int32 */
            attempt: number;
            /** Format: date-time */
            finishedAt?: string | null;
            kind: string;
            message: string;
            /** Format: int32 */
            percent: number;
            reason?: string | null;
            resource: components["schemas"]["ResourceReference"];
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed";
            step: string;
        };
        Tenant: {
            closing?: components["schemas"]["Closing"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            generation: number;
            id: string;
            name: string;
            slug: string;
            /** @enum {string} */
            state: "active" | "suspended" | "closing" | "closed";
            suspension?: components["schemas"]["Suspension"] | null;
        };
        TransferOwnershipRequest: {
            person: string;
        };
        /** @description A merge patch: what is absent stays, null removes. */
        UpdateApplicationRequest: {
            command?: string[];
            env?: {
                [key: string]: string | null;
            };
            healthPath?: string | null;
            image?: string;
            /** Format: int32 */
            port?: number;
            /** Format: int32 */
            replicas?: number;
            resources?: components["schemas"]["ApplicationResources"] | null;
        };
        UpdateGrantRequest: {
            role: string;
        };
        UpdateGroupRequest: {
            description?: string;
            name?: string;
        };
        UpdateMemberRequest: {
            /** @enum {string} */
            role: "owner" | "admin" | "member" | "billing" | "viewer";
        };
        UpdateMeRequest: {
            displayName: string;
        };
        UpdateOrganizationRequest: {
            name?: string;
            slug?: string;
        };
        UpdateOrganizationSettingsRequest: {
            allowedDomains?: string[];
            allowedNetworks?: string[];
        };
        UpdateProjectMemberRequest: {
            /** @enum {string} */
            role: "admin" | "developer" | "viewer";
        };
        UpdateProjectRequest: {
            quota?: components["schemas"]["ProjectQuota"] | null;
        };
        UpdateRoleRequest: {
            description?: string;
            name?: string;
            permissions?: string[];
        };
        UpdateServiceAccountRequest: {
            description?: string;
            name?: string;
        };
        /** @description A team's own Kubernetes: the wish and what has become of it. */
        Workspace: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: int64
             * @description Moves with each change of wishes; the ETag.
             */
            generation: number;
            id: string;
            kubernetesVersion?: string | null;
            name: string;
            organization: string;
            progress?: components["schemas"]["WorkspaceProgress"] | null;
            /** Format: date-time */
            readyAt?: string | null;
            reason?: string | null;
            retriable?: boolean | null;
            /**
             * Format: int64
             * @description Moves with each change, also of state and progress.
             */
            revision: number;
            shape: string;
            /** @enum {string} */
            state: "requested" | "provisioning" | "ready" | "fallingAsleep" | "sleeping" | "waking" | "deleting" | "failed";
        };
        WorkspaceProgress: {
            message: string;
            /** Format: int32 */
            percent: number;
            step: string;
            steps: components["schemas"]["WorkspaceStep"][];
        };
        /** @description A size of workspace; quantities as Kubernetes writes them. */
        WorkspaceShape: {
            cpu: string;
            default: boolean;
            memory: string;
            name: string;
            /** Format: int32 */
            pods: number;
            storage: string;
        };
        WorkspaceStep: {
            /** Format: date-time */
            finishedAt?: string | null;
            message?: string | null;
            name: string;
            /** Format: date-time */
            startedAt?: string | null;
            /** @enum {string} */
            state: "pending" | "running" | "done" | "failed";
            /** @description The step in words. */
            title: string;
        };
        WorkspaceUsage: {
            /** Format: date-time */
            at: string;
            cpu: components["schemas"]["Gauge"];
            /** @description false when the host has no metrics: then cpu and memory are what is requested. */
            measured: boolean;
            memory: components["schemas"]["Gauge"];
            namespaces: components["schemas"]["NamespaceUsage"][];
            pods: components["schemas"]["CountGauge"];
            storage: components["schemas"]["Gauge"];
        };
    };
    responses: {
        /** @description What went wrong and how to mend it. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/workspaces.name-taken",
                 *       "title": "The organization has a workspace of that name",
                 *       "status": 422,
                 *       "detail": "The organization has a workspace named payments already. Choose another name.",
                 *       "code": "workspaces.name-taken",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": [
                 *         {
                 *           "pointer": "/name",
                 *           "message": "The organization has a workspace named payments already. Choose another name."
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Opaque: the nextCursor of the page before. */
        cursor: string;
        /** @description Same key and same request within 24 h answer the first response again. */
        idempotencyKey: string;
        /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
        ifMatch: string;
        /** @description The ETag of what was read; with wait: answer when it differs. */
        ifNoneMatch: string;
        /** @description How many at most. */
        limit: number;
        /** @description Answer at the next change, or after this long at the latest (up to 30s). */
        wait: string;
    };
    requestBodies: never;
    headers: {
        /** @description The resource's generation in quotes. */
        ETag: string;
        /** @description Where the resource is. */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPlatformAudit: {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                from?: string;
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
                result?: "succeeded" | "refused" | "failed" | "attempted" | "unknown";
                target?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    verifyPlatformAudit: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditStretch"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHostClusters: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHostCluster"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTenants: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
                slug?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTenant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suspendOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendOrganizationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reinstateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePerson"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteAuditKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    updatePlatformRoles: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformRolesRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getApplication: {
        parameters: {
            query?: {
                /** @description Answer at the next change, or after this long at the latest (up to 30s). */
                wait?: components["parameters"]["wait"];
            };
            header?: {
                /** @description The ETag of what was read; with wait: answer when it differs. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id of the application. */
                application: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description No change within the wait. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteApplication: {
        parameters: {
            query: {
                /** @description The resource's own name, so that nothing is deleted by accident. */
                confirm: string;
            };
            header: {
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the application. */
                application: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the application. */
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApplicationRequest"];
                "application/merge-patch+json": components["schemas"]["UpdateApplicationRequest"];
            };
        };
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listApplicationEvents: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the application. */
                application: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceEvent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getApplicationLogs: {
        parameters: {
            query?: {
                follow?: boolean;
                pod?: string;
                /** @description Only lines after this time. */
                since?: string;
                /** @description Lines from the end. */
                tail?: number;
            };
            header?: never;
            path: {
                /** @description Id of the application. */
                application: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["LogLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the application. */
                application: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRelease"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restartApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the application. */
                application: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rollBackApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the application. */
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollbackRequest"];
            };
        };
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capabilities"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description Ids of organizations, workspaces, projects or applications. */
                scope?: string[];
            };
            header?: {
                /** @description Resume after this event. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LiveEvent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeRequest"];
                "application/merge-patch+json": components["schemas"]["UpdateMeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApiKey"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "deploys",
                 *       "organization": "org_01kafr3c5geh8b4v2wq9x00002",
                 *       "scopes": [
                 *         "application.update"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": {
                     *         "id": "key_01kafr3c5geh8b4v2wq9x00007",
                     *         "name": "deploys",
                     *         "organization": "org_01kafr3c5geh8b4v2wq9x00002",
                     *         "prefix": "hxk_…",
                     *         "scopes": [
                     *           "application.update"
                     *         ],
                     *         "createdAt": "2026-11-21T09:30:00Z",
                     *         "expiresAt": null,
                     *         "lastUsedAt": null,
                     *         "status": "active"
                     *       },
                     *       "secret": "hxk_…"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the API key. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listMyAudit: {
        parameters: {
            query?: {
                action?: string;
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                from?: string;
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
                result?: "succeeded" | "refused" | "failed" | "attempted" | "unknown";
                target?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyOrganization"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSession"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session. */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; version=0.0.4; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOrganization"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganizationRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganizationRequest"];
                "application/merge-patch+json": components["schemas"]["UpdateOrganizationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    explainAccess: {
        parameters: {
            query?: {
                actor?: string;
                permission?: string;
                scope?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessExplanation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOwnAccess: {
        parameters: {
            query?: {
                scope?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccess"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                from?: string;
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
                result?: "succeeded" | "refused" | "failed" | "attempted" | "unknown";
                target?: string;
                to?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                /** @description Id of the last record that was received; goes on behind it. */
                after?: string;
                /** @description As the API tells a record or as an event of the class API Activity of OCSF. */
                format?: "record" | "ocsf";
                from?: string;
                result?: "succeeded" | "refused" | "failed" | "attempted" | "unknown";
                target?: string;
                to?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["AuditRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    verifyAudit: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditStretch"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseOrganizationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reopenOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listGrants: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
                scope?: string;
                subject?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageGrant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGrantRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the grant. */
                grant: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteGrant: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the grant. */
                grant: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    updateGrant: {
        parameters: {
            query?: never;
            header: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the grant. */
                grant: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGrantRequest"];
                "application/merge-patch+json": components["schemas"]["UpdateGrantRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageGroup"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroupRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                group: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the group. */
                group: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the group. */
                group: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupRequest"];
                "application/merge-patch+json": components["schemas"]["UpdateGroupRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the group. */
                group: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageGroupMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addGroupMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the group. */
                group: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGroupMemberRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                group: string;
                /** @description Id of the member. */
                member: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
                state?: "pending" | "accepted" | "declined" | "expired" | "withdrawn";
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageInvitation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "grace.hopper@example.com",
                 *       "role": "member"
                 *     }
                 */
                "application/json": components["schemas"]["CreateInvitationRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invitation": {
                     *         "id": "inv_01kafr3c5geh8b4v2wq9x00005",
                     *         "email": "grace.hopper@example.com",
                     *         "role": "member",
                     *         "state": "pending",
                     *         "invitedBy": {
                     *           "id": "person_01kafr3c5geh8b4v2wq9x00006",
                     *           "email": "owner1@example.com",
                     *           "displayName": "Somebody"
                     *         },
                     *         "createdAt": "2026-11-21T09:30:00Z",
                     *         "expiresAt": "2026-11-21T09:30:00Z",
                     *         "settledAt": null,
                     *         "generation": 1
                     *       },
                     *       "link": "https://localhost:7443/join#token=…"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationLink"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the invitation. */
                invitation: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the invitation. */
                invitation: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLink"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
                /** @description Id of the person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
                /** @description Id of the person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberRequest"];
                "application/merge-patch+json": components["schemas"]["UpdateMemberRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    transferOwnership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferOwnershipRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRole"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoleRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
                /** @description Id of the role. */
                role: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
                /** @description Id of the role. */
                role: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
                /** @description Id of the role. */
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRoleRequest"];
                "application/merge-patch+json": components["schemas"]["UpdateRoleRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listServiceAccounts: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageServiceAccount"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServiceAccountRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccount"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the account. */
                account: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccount"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteServiceAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the account. */
                account: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    updateServiceAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the account. */
                account: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServiceAccountRequest"];
                "application/merge-patch+json": components["schemas"]["UpdateServiceAccountRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccount"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listServiceAccountKeys: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the account. */
                account: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageServiceAccountKey"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createServiceAccountKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the account. */
                account: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServiceAccountKeyRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccountKeyCreated"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteServiceAccountKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the account. */
                account: string;
                /** @description Id of the key. */
                key: string;
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getOrganizationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateOrganizationSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganizationSettingsRequest"];
                "application/merge-patch+json": components["schemas"]["UpdateOrganizationSettingsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTask"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listWorkspaces: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
                name?: string;
                state?: "requested" | "provisioning" | "ready" | "fallingAsleep" | "sleeping" | "waking" | "deleting" | "failed";
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWorkspace"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the organization. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "payments",
                 *       "shape": "medium"
                 *     }
                 */
                "application/json": components["schemas"]["CreateWorkspaceRequest"];
            };
        };
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ws_01kafr3c5geh8b4v2wq9x00001",
                     *       "organization": "org_01kafr3c5geh8b4v2wq9x00002",
                     *       "name": "payments",
                     *       "shape": "medium",
                     *       "kubernetesVersion": null,
                     *       "state": "requested",
                     *       "reason": null,
                     *       "retriable": null,
                     *       "progress": {
                     *         "step": "namespace",
                     *         "percent": 0,
                     *         "message": "Waiting for its turn",
                     *         "steps": [
                     *           {
                     *             "name": "namespace",
                     *             "title": "A namespace of its own on the host, with quota and limits",
                     *             "state": "pending",
                     *             "startedAt": null,
                     *             "finishedAt": null,
                     *             "message": null
                     *           },
                     *           {
                     *             "name": "policies",
                     *             "title": "Walls around it: network policies and admission rules",
                     *             "state": "pending",
                     *             "startedAt": null,
                     *             "finishedAt": null,
                     *             "message": null
                     *           },
                     *           {
                     *             "name": "control-plane",
                     *             "title": "The virtual control plane starts",
                     *             "state": "pending",
                     *             "startedAt": null,
                     *             "finishedAt": null,
                     *             "message": null
                     *           },
                     *           {
                     *             "name": "api",
                     *             "title": "Its Kubernetes API answers",
                     *             "state": "pending",
                     *             "startedAt": null,
                     *             "finishedAt": null,
                     *             "message": null
                     *           },
                     *           {
                     *             "name": "access",
                     *             "title": "Roles inside, so that everyone has their own rights",
                     *             "state": "pending",
                     *             "startedAt": null,
                     *             "finishedAt": null,
                     *             "message": null
                     *           },
                     *           {
                     *             "name": "verify",
                     *             "title": "Proof: a request as a member of the workspace",
                     *             "state": "pending",
                     *             "startedAt": null,
                     *             "finishedAt": null,
                     *             "message": null
                     *           }
                     *         ]
                     *       },
                     *       "generation": 1,
                     *       "revision": 1,
                     *       "createdAt": "2026-11-21T09:30:00Z",
                     *       "readyAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPermissions: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePermission"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProject: {
        parameters: {
            query?: {
                /** @description Answer at the next change, or after this long at the latest (up to 30s). */
                wait?: components["parameters"]["wait"];
            };
            header?: {
                /** @description The ETag of what was read; with wait: answer when it differs. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description No change within the wait. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteProject: {
        parameters: {
            query: {
                /** @description The resource's own name, so that nothing is deleted by accident. */
                confirm: string;
            };
            header: {
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProjectRequest"];
                "application/merge-patch+json": components["schemas"]["UpdateProjectRequest"];
            };
        };
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApplication"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "shop",
                 *       "image": "ghcr.io/acme/shop:1.4",
                 *       "replicas": 2,
                 *       "env": {
                 *         "LOG_LEVEL": "info"
                 *       },
                 *       "healthPath": "/healthz"
                 *     }
                 */
                "application/json": components["schemas"]["CreateApplicationRequest"];
            };
        };
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01kafr3c5geh8b4v2wq9x00004",
                     *       "project": "proj_01kafr3c5geh8b4v2wq9x00003",
                     *       "workspace": "ws_01kafr3c5geh8b4v2wq9x00001",
                     *       "organization": "org_01kafr3c5geh8b4v2wq9x00002",
                     *       "name": "shop",
                     *       "image": "ghcr.io/acme/shop:1.4",
                     *       "digest": null,
                     *       "port": 8080,
                     *       "replicas": 2,
                     *       "env": {
                     *         "LOG_LEVEL": "info"
                     *       },
                     *       "command": [],
                     *       "resources": {
                     *         "cpu": "250m",
                     *         "memory": "256Mi"
                     *       },
                     *       "healthPath": "/healthz",
                     *       "state": "deploying",
                     *       "reason": null,
                     *       "rollout": {
                     *         "percent": 0,
                     *         "ready": 0,
                     *         "wanted": 0,
                     *         "updated": 0,
                     *         "message": "0 of 0 pods answer"
                     *       },
                     *       "release": 1,
                     *       "url": "https://shop--checkout--payments.apps.localhost:7443",
                     *       "pods": [],
                     *       "generation": 1,
                     *       "revision": 1,
                     *       "createdAt": "2026-11-21T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProjectMembers: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageProjectMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addProjectMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddProjectMemberRequest"];
            };
        };
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeProjectMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                person: string;
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateProjectMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the person. */
                person: string;
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProjectMemberRequest"];
                "application/merge-patch+json": components["schemas"]["UpdateProjectMemberRequest"];
            };
        };
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProjectUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectUsage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listWorkspaceShapes: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWorkspaceShape"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: {
                /** @description Answer at the next change, or after this long at the latest (up to 30s). */
                wait?: components["parameters"]["wait"];
            };
            header?: {
                /** @description The ETag of what was read; with wait: answer when it differs. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description No change within the wait. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteWorkspace: {
        parameters: {
            query: {
                /** @description The resource's own name, so that nothing is deleted by accident. */
                confirm: string;
            };
            header: {
                /** @description The ETag of what was read; 428 when missing, 412 when it has changed since. */
                "If-Match": components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listWorkspaceEvents: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceEvent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createKubeconfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KubeconfigRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kubeconfig"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description Opaque: the nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageProject"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "checkout",
                 *       "quota": {
                 *         "cpu": "4",
                 *         "memory": "8Gi",
                 *         "pods": 20
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateProjectRequest"];
            };
        };
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "proj_01kafr3c5geh8b4v2wq9x00003",
                     *       "workspace": "ws_01kafr3c5geh8b4v2wq9x00001",
                     *       "organization": "org_01kafr3c5geh8b4v2wq9x00002",
                     *       "name": "checkout",
                     *       "namespace": "checkout",
                     *       "quota": {
                     *         "cpu": "4",
                     *         "memory": "8Gi",
                     *         "pods": 20
                     *       },
                     *       "state": "requested",
                     *       "reason": null,
                     *       "generation": 1,
                     *       "revision": 1,
                     *       "createdAt": "2026-11-21T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Project"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    retryWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sleepWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and same request within 24 h answer the first response again. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    wakeWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: the work goes on. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getWorkspaceUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceUsage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getBootstrap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bootstrap"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bootstrap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BootstrapRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declineInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    showInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenInvitation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SignOutRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    switchOrganization: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
