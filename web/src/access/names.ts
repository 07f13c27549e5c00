import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { useAllRows } from '@/api/pages';
import type { Grant } from '@/api/types';
import { projectQuery } from '@/projects/queries';
import { workspacesQuery } from '@/workspaces/queries';
import { called } from './grantable';
import { allRolesQuery } from './queries';

export interface Names {
  readonly role: (role: string) => string;
  readonly scope: (scope: string) => string;
}

/** What the roles and places of grants (or of what else holds somewhere) are called; by their id, until that is known or where it is not to be seen. */
export function useNames(
  organization: { readonly id: string; readonly name: string },
  grants: readonly Pick<Grant, 'scope'>[],
): Names {
  const roles = useAllRows(useInfiniteQuery(allRolesQuery(organization.id)));
  const workspaces = useAllRows(useInfiniteQuery(workspacesQuery(organization.id)));
  const ids = new Set(grants.map(({ scope }) => scope).filter((scope) => scope.startsWith('proj_')));
  const projects = useQueries({ queries: [...ids].map((id) => projectQuery(id)) });
  const workspace = (id: string) => workspaces.find((one) => one.id === id)?.name ?? id;
  const places = new Map([[organization.id, organization.name]]);
  for (const { data } of projects) if (data) places.set(data.id, `${workspace(data.workspace)} / ${data.name}`);
  return {
    role: (role) => called(roles.find(({ id }) => id === role) ?? { name: role }),
    scope: (scope) => places.get(scope) ?? workspace(scope),
  };
}
