// Every page that is photographed: the scene it plays in, how one gets there, and what to do before the picture.

const first = (selector) => async (page) => page.locator(selector).first().click();
/** Opens the menu of the first row, and chooses. */
const menu = (rows, choice) => async (page) => {
  await page.locator(rows).first().locator('button').last().click();
  await page.getByRole('menuitem', { name: choice }).click();
};
const explained = async (page) => {
  await menu('main tbody tr', 'Explain access')(page);
  await page.getByRole('dialog').getByRole('combobox').click();
  await page.getByRole('option', { name: 'member.list' }).click();
  await page.getByRole('dialog').getByText('Allowed, because').waitFor();
};
const workspace = '/o/acme/w/{payments}';
const project = `${workspace}/p/{shop}`;

/** `{name}` stands for the id of the resource with that name; what only the fake can show says so. */
export const PAGES = [
  { name: 'design', path: '/design', scene: 'door', whole: true },
  { name: 'sign-in', path: '/sign-in', scene: 'door' },
  { name: 'welcome', path: '/welcome#token=one-time', scene: 'bootstrap' },
  { name: 'join', path: '/join#token={one-time}', scene: 'door' },
  { name: 'first-day', path: '/', scene: 'first' },
  { name: 'found-organization', path: '/organizations/new', scene: 'first' },
  { name: 'organizations', path: '/organizations', scene: 'full' },
  { name: 'home', path: '/o/acme', scene: 'full' },
  { name: 'home-empty', path: '/o/northwind', scene: 'full' },
  { name: 'workspaces', path: '/o/acme/workspaces', scene: 'full' },
  {
    name: 'workspaces-selected',
    path: '/o/acme/workspaces',
    scene: 'full',
    act: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      await page.keyboard.press('j');
      await page.keyboard.press('x');
    },
  },
  { name: 'workspaces-nothing', path: '/o/acme/workspaces?name=zzz&state=ready', scene: 'full' },
  { name: 'workspace-create', path: '/o/acme/workspaces/new', scene: 'full' },
  { name: 'workspace', path: workspace, scene: 'full' },
  { name: 'workspace-provisioning', fake: true, path: '/o/acme/w/{checkout-preview}', scene: 'full' },
  { name: 'workspace-failed', fake: true, path: '/o/acme/w/{experiments}', scene: 'full' },
  { name: 'workspace-asleep', path: '/o/acme/w/{storefront}', scene: 'full' },
  { name: 'workspace-projects', path: `${workspace}?tab=projects`, scene: 'full' },
  { name: 'workspace-events', path: `${workspace}?tab=events`, scene: 'full' },
  { name: 'workspace-usage', path: `${workspace}?tab=usage`, scene: 'full' },
  { name: 'workspace-yaml', path: `${workspace}?tab=yaml`, scene: 'full' },
  { name: 'workspace-settings', path: `${workspace}?tab=settings`, scene: 'full' },
  {
    name: 'workspace-delete',
    path: `${workspace}?tab=settings`,
    scene: 'full',
    act: first('main section[aria-label="Danger zone"] button'),
  },
  { name: 'kubeconfig', path: workspace, scene: 'full', act: first('main button:has-text("Kubeconfig")') },
  { name: 'project', path: project, scene: 'full' },
  { name: 'project-create', path: `${workspace}/new-project`, scene: 'full' },
  { name: 'project-members', path: `${project}?tab=members`, scene: 'full' },
  { name: 'project-limits', path: `${project}?tab=quota`, scene: 'full' },
  { name: 'application-deploy', path: `${project}/deploy`, scene: 'full' },
  { name: 'application', path: `${project}/apps/{web}`, scene: 'full' },
  { name: 'application-rollout', fake: true, path: `${project}/apps/{api}`, scene: 'full' },
  { name: 'application-degraded', path: `${project}/apps/{search}`, scene: 'full' },
  {
    name: 'application-logs',
    path: `${project}/apps/{web}?tab=logs`,
    scene: 'full',
    act: (page) => page.locator('section[aria-label=Log] [data-index]').first().waitFor(),
  },
  { name: 'application-events', path: `${project}/apps/{web}?tab=events`, scene: 'full' },
  { name: 'application-releases', path: `${project}/apps/{web}?tab=releases`, scene: 'full' },
  { name: 'application-settings', path: `${project}/apps/{web}?tab=settings`, scene: 'full' },
  { name: 'members', path: '/o/acme/members', scene: 'full' },
  { name: 'member-add', path: '/o/acme/members', scene: 'full', act: first('main [data-create]') },
  { name: 'groups', path: '/o/acme/groups', scene: 'full' },
  { name: 'groups-empty', path: '/o/northwind/groups', scene: 'full' },
  { name: 'group-create', path: '/o/acme/groups', scene: 'full', act: first('main [data-create]') },
  { name: 'group', path: '/o/acme/groups/{Platform}', scene: 'full' },
  { name: 'group-add', path: '/o/acme/groups/{Platform}', scene: 'full', act: first('main [data-create]') },
  {
    name: 'grant-give',
    path: '/o/acme/groups/{Platform}',
    scene: 'full',
    act: first('button:has-text("Grant a role")'),
  },
  { name: 'roles', path: '/o/acme/roles', scene: 'full' },
  { name: 'role-create', path: '/o/acme/roles', scene: 'full', act: first('main [data-create]') },
  { name: 'role', path: '/o/acme/roles', scene: 'full', act: menu('main tbody tr', 'What it allows') },
  { name: 'service-accounts', fake: true, path: '/o/acme/service-accounts', scene: 'full' },
  { name: 'service-accounts-empty', fake: true, path: '/o/northwind/service-accounts', scene: 'full' },
  { name: 'service-account', fake: true, path: '/o/acme/service-accounts/{Main pipeline}', scene: 'full' },
  {
    name: 'service-account-key',
    fake: true,
    path: '/o/acme/service-accounts/{Main pipeline}',
    scene: 'full',
    act: first('main [data-create]'),
  },
  { name: 'access', path: '/o/acme/members', scene: 'full', act: explained },
  { name: 'audit', path: '/o/acme/audit', scene: 'full' },
  { name: 'organization-settings', path: '/o/acme/settings', scene: 'full' },
  { name: 'account', path: '/account', scene: 'full' },
  { name: 'account-sessions', path: '/account?tab=sessions', scene: 'full' },
  { name: 'account-keys', path: '/account?tab=keys', scene: 'full' },
  { name: 'key-create', path: '/account?tab=keys', scene: 'full', act: first('main [data-create]') },
  { name: 'account-activity', path: '/account?tab=activity', scene: 'full' },
  { name: 'system', path: '/system', scene: 'full' },
  { name: 'system-first-day', path: '/system', scene: 'first' },
  { name: 'system-clusters', path: '/system?tab=clusters', scene: 'full' },
  { name: 'system-organizations', path: '/system?tab=organizations', scene: 'full' },
  {
    name: 'organization-suspend',
    path: '/system?tab=organizations',
    scene: 'full',
    act: menu('main tbody tr', 'Suspend'),
  },
  { name: 'organization-suspended', fake: true, path: '/o/initech', scene: 'full' },
  { name: 'system-people', path: '/system?tab=people', scene: 'full' },
  { name: 'palette', path: '/o/acme', scene: 'full', act: (page) => page.keyboard.press('Control+k') },
  { name: 'keyboard', path: '/o/acme', scene: 'full', act: (page) => page.keyboard.press('?') },
  { name: 'tasks', path: '/o/acme/workspaces', scene: 'full', act: first('button[aria-label^="Long work"]') },
  { name: 'navigation', path: '/o/acme', scene: 'full', act: first('button[aria-label="Open the menu"]'), only: 390 },
  { name: 'not-found', path: '/o/nowhere', scene: 'full' },
];
