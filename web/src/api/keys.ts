/**
 * Names of what the query cache holds. A live event names a kind and an id, so each resource is found by these two;
 * what belongs to it follows behind.
 */
export const keys = {
  me: ['me'] as const,
  sessions: ['me', 'sessions'] as const,
  apiKeys: ['me', 'api-keys'] as const,
  myAudit: ['me', 'audit'] as const,
  capabilities: ['capabilities'] as const,
  shapes: ['workspace-shapes'] as const,
  permissions: ['permissions'] as const,
  people: ['admin', 'people'] as const,
  tenants: ['admin', 'organizations'] as const,
  hostClusters: ['admin', 'host-clusters'] as const,

  organization: (id: string) => ['organization', id] as const,
  members: (id: string) => ['organization', id, 'members'] as const,
  invitations: (id: string) => ['organization', id, 'invitations'] as const,
  settings: (id: string) => ['organization', id, 'settings'] as const,
  roles: (id: string) => ['organization', id, 'roles'] as const,
  groups: (id: string) => ['organization', id, 'groups'] as const,
  group: (id: string, group: string) => ['organization', id, 'groups', group] as const,
  grants: (id: string) => ['organization', id, 'grants'] as const,
  ownAccess: (id: string) => ['organization', id, 'own-access'] as const,
  ownAccessOn: (id: string, scope: string) => ['organization', id, 'own-access', scope] as const,
  serviceAccounts: (id: string) => ['organization', id, 'service-accounts'] as const,
  serviceAccount: (id: string, account: string) => ['organization', id, 'service-accounts', account] as const,
  quota: (id: string) => ['organization', id, 'quota'] as const,
  tasks: (id: string) => ['organization', id, 'tasks'] as const,
  audit: (id: string) => ['organization', id, 'audit'] as const,
  auditVerification: (id: string) => ['organization', id, 'audit-verification'] as const,
  workspaces: (organization: string) => ['organization', organization, 'workspaces'] as const,

  workspace: (id: string) => ['workspace', id] as const,
  workspaceEvents: (id: string) => ['workspace', id, 'events'] as const,
  workspaceUsage: (id: string) => ['workspace', id, 'usage'] as const,
  projects: (workspace: string) => ['workspace', workspace, 'projects'] as const,

  project: (id: string) => ['project', id] as const,
  projectMembers: (id: string) => ['project', id, 'members'] as const,
  projectUsage: (id: string) => ['project', id, 'usage'] as const,
  applications: (project: string) => ['project', project, 'applications'] as const,

  application: (id: string) => ['application', id] as const,
  releases: (id: string) => ['application', id, 'releases'] as const,
  applicationEvents: (id: string) => ['application', id, 'events'] as const,
};
