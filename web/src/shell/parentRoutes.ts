import { createRoute } from '@tanstack/react-router';
import { knowAccess } from './access';
import { mustBelong, mustBeSignedIn } from './guards';
import { page } from './page';
import { root } from './publicRoutes';

/** What is behind the door. */
export const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  beforeLoad: mustBeSignedIn,
  component: page(() => import('./Shell'), 'Shell'),
});

export const organization = createRoute({
  getParentRoute: () => app,
  path: 'o/$organization',
  beforeLoad: mustBelong,
  loader: ({ context }) => knowAccess(context.organization.id, context.organization.id),
  component: page(() => import('@/organizations/OrganizationGate'), 'OrganizationGate'),
});
