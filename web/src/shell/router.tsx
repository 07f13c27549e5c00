import { createRoute, createRouter } from '@tanstack/react-router';
import { knowAccess } from './access';
import { group, groups, roles, serviceAccount, serviceAccounts } from './accessRoutes';
import { page } from './page';
import { app, organization } from './parentRoutes';
import { design, join, root, signIn, welcome } from './publicRoutes';
import { ErrorPage, NotFoundPage, WaitingPage } from './StatePages';
import { auditSearch, listSearch, tabSearch } from './search';
import { texts } from './texts';

const start = createRoute({
  getParentRoute: () => app,
  path: '/',
  component: page(() => import('@/organizations/StartPage'), 'StartPage'),
});
const organizations = createRoute({
  getParentRoute: () => app,
  path: 'organizations',
  staticData: { crumb: texts.organizations.label },
  component: page(() => import('@/organizations/OrganizationsPage'), 'OrganizationsPage'),
});
const foundOrganization = createRoute({
  getParentRoute: () => app,
  path: 'organizations/new',
  staticData: { crumb: texts.organizations.found },
  component: page(() => import('@/organizations/FoundOrganizationPage'), 'FoundOrganizationPage'),
});
const account = createRoute({
  getParentRoute: () => app,
  path: 'account',
  staticData: { crumb: texts.person.menu },
  validateSearch: tabSearch(['profile', 'sessions', 'keys', 'activity']),
  component: page(() => import('@/account/AccountPage'), 'AccountPage'),
});
const system = createRoute({
  getParentRoute: () => app,
  path: 'system',
  staticData: { crumb: texts.rail.system },
  validateSearch: tabSearch(['parts', 'clusters', 'organizations', 'people']),
  component: page(() => import('@/system/SystemPage'), 'SystemPage'),
});

const home = createRoute({
  getParentRoute: () => organization,
  path: '/',
  component: page(() => import('@/home/HomePage'), 'HomePage'),
});
const workspaces = createRoute({
  getParentRoute: () => organization,
  path: 'workspaces',
  staticData: { crumb: texts.rail.workspaces },
  validateSearch: listSearch,
  component: page(() => import('@/workspaces/WorkspacesPage'), 'WorkspacesPage'),
});
const createWorkspace = createRoute({
  getParentRoute: () => organization,
  path: 'workspaces/new',
  staticData: { crumb: texts.commands.createWorkspace },
  component: page(() => import('@/workspaces/CreateWorkspacePage'), 'CreateWorkspacePage'),
});
const members = createRoute({
  getParentRoute: () => organization,
  path: 'members',
  staticData: { crumb: texts.rail.members },
  validateSearch: listSearch,
  component: page(() => import('@/organizations/MembersPage'), 'MembersPage'),
});
const audit = createRoute({
  getParentRoute: () => organization,
  path: 'audit',
  staticData: { crumb: texts.rail.audit },
  validateSearch: auditSearch,
  component: page(() => import('@/audit/AuditPage'), 'AuditPage'),
});
const settings = createRoute({
  getParentRoute: () => organization,
  path: 'settings',
  staticData: { crumb: texts.rail.settings },
  component: page(() => import('@/organizations/OrganizationSettingsPage'), 'OrganizationSettingsPage'),
});

const workspace = createRoute({
  getParentRoute: () => organization,
  path: 'w/$workspace',
  loader: ({ context, params }) => knowAccess(context.organization.id, params.workspace),
});
const workspacePage = createRoute({
  getParentRoute: () => workspace,
  path: '/',
  validateSearch: tabSearch(['overview', 'projects', 'events', 'usage', 'yaml', 'settings']),
  component: page(() => import('@/workspaces/WorkspacePage'), 'WorkspacePage'),
});
const createProject = createRoute({
  getParentRoute: () => workspace,
  path: 'new-project',
  staticData: { crumb: texts.crumbs.createProject },
  component: page(() => import('@/projects/CreateProjectPage'), 'CreateProjectPage'),
});
const project = createRoute({
  getParentRoute: () => workspace,
  path: 'p/$project',
  loader: ({ context, params }) => knowAccess(context.organization.id, params.project),
});
const projectPage = createRoute({
  getParentRoute: () => project,
  path: '/',
  validateSearch: tabSearch(['applications', 'members', 'quota', 'yaml', 'settings']),
  component: page(() => import('@/projects/ProjectPage'), 'ProjectPage'),
});
const deploy = createRoute({
  getParentRoute: () => project,
  path: 'deploy',
  staticData: { crumb: texts.crumbs.deploy },
  component: page(() => import('@/applications/DeployPage'), 'DeployPage'),
});
const application = createRoute({
  getParentRoute: () => project,
  path: 'apps/$application',
  validateSearch: tabSearch(['overview', 'logs', 'events', 'releases', 'yaml', 'settings']),
  component: page(() => import('@/applications/ApplicationPage'), 'ApplicationPage'),
});

const tree = root.addChildren([
  design,
  signIn,
  welcome,
  join,
  app.addChildren([
    start,
    organizations,
    foundOrganization,
    account,
    system,
    organization.addChildren([
      home,
      workspaces,
      createWorkspace,
      members,
      groups,
      group,
      roles,
      serviceAccounts,
      serviceAccount,
      audit,
      settings,
      workspace.addChildren([workspacePage, createProject, project.addChildren([projectPage, deploy, application])]),
    ]),
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: WaitingPage,
  defaultPendingMs: 300,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** How the way there names a page that is no resource. */
    crumb?: string;
  }
}
