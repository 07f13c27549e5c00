import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from './parentRoutes';
import { listSearch } from './search';
import { texts } from './texts';

export const groups = createRoute({
  getParentRoute: () => organization,
  path: 'groups',
  staticData: { crumb: texts.rail.groups },
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('@/access/GroupsPage'), 'GroupsPage'),
});
export const group = createRoute({
  getParentRoute: () => organization,
  path: 'groups/$group',
  component: lazyRouteComponent(() => import('@/access/GroupPage'), 'GroupPage'),
});
export const roles = createRoute({
  getParentRoute: () => organization,
  path: 'roles',
  staticData: { crumb: texts.rail.roles },
  component: lazyRouteComponent(() => import('@/access/RolesPage'), 'RolesPage'),
});
export const serviceAccounts = createRoute({
  getParentRoute: () => organization,
  path: 'service-accounts',
  staticData: { crumb: texts.rail.serviceAccounts },
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('@/machines/ServiceAccountsPage'), 'ServiceAccountsPage'),
});
export const serviceAccount = createRoute({
  getParentRoute: () => organization,
  path: 'service-accounts/$account',
  component: lazyRouteComponent(() => import('@/machines/ServiceAccountPage'), 'ServiceAccountPage'),
});
