import { createRoute } from '@tanstack/react-router';
import { page } from './page';
import { organization } from './parentRoutes';
import { listSearch } from './search';
import { texts } from './texts';

export const groups = createRoute({
  getParentRoute: () => organization,
  path: 'groups',
  staticData: { crumb: texts.rail.groups },
  validateSearch: listSearch,
  component: page(() => import('@/access/GroupsPage'), 'GroupsPage'),
});
export const group = createRoute({
  getParentRoute: () => organization,
  path: 'groups/$group',
  component: page(() => import('@/access/GroupPage'), 'GroupPage'),
});
export const roles = createRoute({
  getParentRoute: () => organization,
  path: 'roles',
  staticData: { crumb: texts.rail.roles },
  component: page(() => import('@/access/RolesPage'), 'RolesPage'),
});
export const serviceAccounts = createRoute({
  getParentRoute: () => organization,
  path: 'service-accounts',
  staticData: { crumb: texts.rail.serviceAccounts },
  validateSearch: listSearch,
  component: page(() => import('@/machines/ServiceAccountsPage'), 'ServiceAccountsPage'),
});
export const serviceAccount = createRoute({
  getParentRoute: () => organization,
  path: 'service-accounts/$account',
  component: page(() => import('@/machines/ServiceAccountPage'), 'ServiceAccountPage'),
});
