import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { signInSearch } from './search';

/** The pages for which nobody has to be signed in. */

export const root = createRootRoute({ component: Outlet });

export const design = createRoute({
  getParentRoute: () => root,
  path: 'design',
  component: lazyRouteComponent(() => import('@/design/living/LivingPage'), 'LivingPage'),
});

export const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('@/account/SignInPage'), 'SignInPage'),
});
export const welcome = createRoute({
  getParentRoute: () => root,
  path: 'welcome',
  component: lazyRouteComponent(() => import('@/account/WelcomePage'), 'WelcomePage'),
});
export const join = createRoute({
  getParentRoute: () => root,
  path: 'join',
  component: lazyRouteComponent(() => import('@/account/JoinPage'), 'JoinPage'),
});
