import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { page } from './page';
import { signInSearch } from './search';

/** The pages for which nobody has to be signed in. */

export const root = createRootRoute({ component: Outlet });

export const design = createRoute({
  getParentRoute: () => root,
  path: 'design',
  component: page(() => import('@/design/living/LivingPage'), 'LivingPage'),
});

export const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  validateSearch: signInSearch,
  component: page(() => import('@/account/SignInPage'), 'SignInPage'),
});
export const welcome = createRoute({
  getParentRoute: () => root,
  path: 'welcome',
  component: page(() => import('@/account/WelcomePage'), 'WelcomePage'),
});
export const join = createRoute({
  getParentRoute: () => root,
  path: 'join',
  component: page(() => import('@/account/JoinPage'), 'JoinPage'),
});
