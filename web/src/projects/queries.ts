import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { pages } from '@/api/pages';

export function projectsQuery(workspace: string) {
  return pages(keys.projects(workspace), (cursor, signal) =>
    answer(
      api.GET('/api/v1/workspaces/{workspace}/projects', {
        params: { path: { workspace }, query: { cursor } },
        signal,
      }),
    ),
  );
}

export function projectQuery(project: string) {
  return queryOptions({
    queryKey: keys.project(project),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/projects/{project}', { params: { path: { project } }, signal })),
  });
}

export function projectMembersQuery(project: string) {
  return pages(keys.projectMembers(project), (cursor, signal) =>
    answer(api.GET('/api/v1/projects/{project}/members', { params: { path: { project }, query: { cursor } }, signal })),
  );
}

const USAGE = 10_000;

export function projectUsageQuery(project: string) {
  return queryOptions({
    queryKey: keys.projectUsage(project),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/projects/{project}/usage', { params: { path: { project } }, signal })),
    refetchInterval: USAGE,
  });
}
