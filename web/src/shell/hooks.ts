import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouteContext } from '@tanstack/react-router';
import { meQuery } from './guards';

/** The organization that the address names, with the role of who looks. */
export function useOrganization() {
  return useRouteContext({ from: '/app/o/$organization', select: ({ organization }) => organization });
}

export function useMe() {
  return useSuspenseQuery(meQuery).data;
}

/** Whether a role may change things: what it may not do is not offered. The server decides all the same. */
export function useMayWrite(): boolean {
  const { role } = useOrganization();
  return role === 'owner' || role === 'admin' || role === 'member';
}

export function useMayAdminister(): boolean {
  const { role } = useOrganization();
  return role === 'owner' || role === 'admin';
}
