import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { pages } from '@/api/pages';

export function groupsQuery(organization: string) {
  return pages(keys.groups(organization), (cursor, signal) =>
    answer(
      api.GET('/api/v1/organizations/{organization}/groups', {
        params: { path: { organization }, query: { cursor } },
        signal,
      }),
    ),
  );
}

export function groupQuery(organization: string, group: string) {
  return queryOptions({
    queryKey: keys.group(organization, group),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/organizations/{organization}/groups/{group}', {
          params: { path: { organization, group } },
          signal,
        }),
      ),
  });
}

export function groupMembersQuery(organization: string, group: string) {
  return pages([...keys.group(organization, group), 'members'], (cursor, signal) =>
    answer(
      api.GET('/api/v1/organizations/{organization}/groups/{group}/members', {
        params: { path: { organization, group }, query: { cursor } },
        signal,
      }),
    ),
  );
}

export function grantsQuery(organization: string, subject: string) {
  return pages([...keys.grants(organization), subject], (cursor, signal) =>
    answer(
      api.GET('/api/v1/organizations/{organization}/grants', {
        params: { path: { organization }, query: { cursor, subject } },
        signal,
      }),
    ),
  );
}

export function allRolesQuery(organization: string) {
  return pages([...keys.roles(organization), 'pages'], (cursor, signal) =>
    answer(
      api.GET('/api/v1/organizations/{organization}/roles', {
        params: { path: { organization }, query: { cursor } },
        signal,
      }),
    ),
  );
}

export function explanationQuery(organization: string, actor: string, permission: string) {
  return queryOptions({
    queryKey: [...keys.grants(organization), 'explained', actor, permission],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/organizations/{organization}/access', {
          params: { path: { organization }, query: { actor, permission } },
          signal,
        }),
      ),
    staleTime: 0,
  });
}
