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
