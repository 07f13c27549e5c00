import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { pages } from '@/api/pages';
import type { Workspace } from '@/api/types';

export interface WorkspaceFilter {
  readonly name?: string | undefined;
  readonly state?: Workspace['state'] | undefined;
}

export function workspacesQuery(organization: string, filter: WorkspaceFilter = {}) {
  const { name, state } = filter;
  return pages([...keys.workspaces(organization), { name, state }], (cursor, signal) =>
    answer(
      api.GET('/api/v1/organizations/{organization}/workspaces', {
        params: { path: { organization }, query: { cursor, name, state } },
        signal,
      }),
    ),
  );
}

export function workspaceQuery(workspace: string) {
  return queryOptions({
    queryKey: keys.workspace(workspace),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/workspaces/{workspace}', { params: { path: { workspace } }, signal })),
  });
}

export const shapesQuery = queryOptions({
  queryKey: keys.shapes,
  queryFn: ({ signal }) => answer(api.GET('/api/v1/workspace-shapes', { signal })),
  staleTime: 600_000,
});

export function quotaQuery(organization: string) {
  return queryOptions({
    queryKey: keys.quota(organization),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/organizations/{organization}/quota', { params: { path: { organization } }, signal })),
  });
}

export function workspaceEventsQuery(workspace: string) {
  return pages(keys.workspaceEvents(workspace), (cursor, signal) =>
    answer(
      api.GET('/api/v1/workspaces/{workspace}/events', { params: { path: { workspace }, query: { cursor } }, signal }),
    ),
  );
}

/** Usage moves by itself: asked again while somebody looks. */
const USAGE = 10_000;

export function usageQuery(workspace: string) {
  return queryOptions({
    queryKey: keys.workspaceUsage(workspace),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/workspaces/{workspace}/usage', { params: { path: { workspace } }, signal })),
    refetchInterval: USAGE,
  });
}
