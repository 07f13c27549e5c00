import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import type { Permission } from '@/api/generated/permissions';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/queryClient';
import { useOrganization } from './hooks';
import { useOrganizationOrNone } from './useGo';

/** What whoever is signed in may do on a scope: by their role, by groups and by grants. */
export function ownAccessQuery(organization: string, scope: string) {
  return queryOptions({
    queryKey: keys.ownAccessOn(organization, scope),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/organizations/{organization}/access/own', {
          params: { path: { organization }, query: { scope } },
          signal,
        }),
      ),
    staleTime: 30_000,
    retry: false,
  });
}

/** Asked before a page of the scope is shown, so that its acts do not come late. A page tells by itself what is not there. */
export async function knowAccess(organization: string, scope: string): Promise<void> {
  await queryClient.prefetchQuery(ownAccessQuery(organization, scope));
}

/**
 * Tells whether something may be done on an organization, a workspace or a project: what may not is not offered. The server
 * decides all the same.
 */
export function useMay(scope: string): (permission: Permission) => boolean {
  const organization = useOrganization();
  const { data } = useQuery(ownAccessQuery(organization.id, scope));
  return (permission) => data?.permissions.includes(permission) ?? false;
}

/** As {@link useMay}, on the organization that the address names. */
export function useMayHere(): (permission: Permission) => boolean {
  return useMay(useOrganization().id);
}

/** Whether the way to the audit record is shown. Outside of an organization it is: the token there may be another one's. */
export function useReadsAudit(): boolean {
  const id = useOrganizationOrNone()?.id;
  const { data } = useQuery({ ...ownAccessQuery(id ?? '', id ?? ''), enabled: Boolean(id) });
  return data?.permissions.includes('audit.read') ?? !id;
}
