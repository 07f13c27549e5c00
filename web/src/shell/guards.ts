import { notFound, redirect } from '@tanstack/react-router';
import { answer, api, sessions } from '@/api/client';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/queryClient';
import type { Me } from '@/api/types';
import { remember } from './remembered';

/** Only people who are signed in come further; others sign in and are brought back. */
export async function mustBeSignedIn({ location }: { readonly location: { readonly href: string } }) {
  const state = await sessions.resolve();
  if (state.kind === 'signedIn') return;
  const { required } = await answer(api.GET('/auth/bootstrap'));
  if (required) throw redirect({ to: '/welcome' });
  throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } });
}

export const meQuery = {
  queryKey: keys.me,
  queryFn: () => answer(api.GET('/api/v1/me')),
  staleTime: 60_000,
} as const;

/** The organization that the address names; tokens are for it from here on. */
export async function mustBelong({ params }: { readonly params: { readonly organization: string } }) {
  const find = (me: Me) => me.organizations.find(({ slug }) => slug === params.organization);
  let organization = find(await queryClient.ensureQueryData(meQuery));
  // It may be one founded or joined a moment ago.
  organization ??= find(await queryClient.fetchQuery({ ...meQuery, staleTime: 0 }));
  if (!organization) throw notFound();
  await sessions.enter(organization.id);
  remember('organization', organization.slug);
  return { organization };
}
