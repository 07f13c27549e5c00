import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { pages } from '@/api/pages';
import type { Capabilities } from '@/api/types';

/** No event tells of parts: asked often while one is on its way, seldom else. */
const SOON = 3_000;
const SELDOM = 60_000;

export const capabilitiesQuery = queryOptions({
  queryKey: keys.capabilities,
  queryFn: ({ signal }) => answer(api.GET('/api/v1/capabilities', { signal })),
  refetchInterval: ({ state }) => (state.data?.parts.some((part) => part.state === 'starting') ? SOON : SELDOM),
});

export function localCluster(capabilities: Capabilities | undefined) {
  return capabilities?.parts.find(({ name }) => name === 'local-cluster');
}

export const hostClustersQuery = pages(keys.hostClusters, (cursor, signal) =>
  answer(api.GET('/api/v1/admin/host-clusters', { params: { query: { cursor } }, signal })),
);

export const tenantsQuery = pages(keys.tenants, (cursor, signal) =>
  answer(api.GET('/api/v1/admin/organizations', { params: { query: { cursor } }, signal })),
);

export const peopleQuery = pages(keys.people, (cursor, signal) =>
  answer(api.GET('/api/v1/admin/people', { params: { query: { cursor } }, signal })),
);
