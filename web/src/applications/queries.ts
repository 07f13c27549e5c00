import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { pages } from '@/api/pages';

export function applicationsQuery(project: string) {
  return pages(keys.applications(project), (cursor, signal) =>
    answer(
      api.GET('/api/v1/projects/{project}/applications', { params: { path: { project }, query: { cursor } }, signal }),
    ),
  );
}

export function applicationQuery(application: string) {
  return queryOptions({
    queryKey: keys.application(application),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/applications/{application}', { params: { path: { application } }, signal })),
  });
}

export function releasesQuery(application: string) {
  return pages(keys.releases(application), (cursor, signal) =>
    answer(
      api.GET('/api/v1/applications/{application}/releases', {
        params: { path: { application }, query: { cursor } },
        signal,
      }),
    ),
  );
}

export function applicationEventsQuery(application: string) {
  return pages(keys.applicationEvents(application), (cursor, signal) =>
    answer(
      api.GET('/api/v1/applications/{application}/events', {
        params: { path: { application }, query: { cursor } },
        signal,
      }),
    ),
  );
}
