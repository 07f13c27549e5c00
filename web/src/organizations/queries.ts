import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { pages } from '@/api/pages';

export function organizationQuery(organization: string) {
  return queryOptions({
    queryKey: keys.organization(organization),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/organizations/{organization}', { params: { path: { organization } }, signal })),
  });
}

export function membersQuery(organization: string) {
  return pages(keys.members(organization), (cursor, signal) =>
    answer(
      api.GET('/api/v1/organizations/{organization}/members', {
        params: { path: { organization }, query: { cursor } },
        signal,
      }),
    ),
  );
}

export function invitationsQuery(organization: string) {
  return pages(keys.invitations(organization), (cursor, signal) =>
    answer(
      api.GET('/api/v1/organizations/{organization}/invitations', {
        params: { path: { organization }, query: { cursor } },
        signal,
      }),
    ),
  );
}

export function settingsQuery(organization: string) {
  return queryOptions({
    queryKey: keys.settings(organization),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/organizations/{organization}/settings', { params: { path: { organization } }, signal })),
  });
}

export function rolesQuery(organization: string) {
  return queryOptions({
    queryKey: keys.roles(organization),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/organizations/{organization}/roles', { params: { path: { organization } }, signal })),
    staleTime: 600_000,
  });
}
