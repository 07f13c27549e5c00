import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api, authorized, sessions } from '../client';
import { Applier, type Watched } from './apply';
import { setConnection } from './connection';
import { follow } from './stream';

const WATCHED: readonly Watched[] = [
  {
    prefix: 'ws_',
    kind: 'workspace',
    list: 'workspaces',
    fetch: (workspace) => answer(api.GET('/api/v1/workspaces/{workspace}', { params: { path: { workspace } } })),
  },
  {
    prefix: 'proj_',
    kind: 'project',
    list: 'projects',
    fetch: (project) => answer(api.GET('/api/v1/projects/{project}', { params: { path: { project } } })),
  },
  {
    prefix: 'app_',
    kind: 'application',
    list: 'applications',
    fetch: (application) =>
      answer(api.GET('/api/v1/applications/{application}', { params: { path: { application } } })),
  },
];

/** Keeps what is on the screen true while the organization is looked at: one stream per tab. */
export function useLive(organization: string) {
  const client = useQueryClient();
  useEffect(() => {
    const over = new AbortController();
    const applier = new Applier(client, WATCHED, organization);
    const url = new URL('/api/v1/events', window.location.origin);
    url.searchParams.append('scope', organization);
    void follow(
      {
        open: (lastEventId, signal) => {
          const headers = { Accept: 'text/event-stream', ...(lastEventId ? { 'Last-Event-ID': lastEventId } : {}) };
          return authorized(new Request(url, { headers, signal, cache: 'no-store' }));
        },
        onEvent: applier.event,
        onGap: applier.gap,
        onEnded: async () => {
          await sessions.renew();
          applier.gap();
        },
        onConnection: setConnection,
        now: Date.now,
        wait,
      },
      over.signal,
    );
    return () => {
      over.abort();
      applier.stop();
    };
  }, [client, organization]);
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      window.removeEventListener('online', done);
      resolve();
    }
    signal.addEventListener('abort', done);
    // The network is back: no reason to wait any longer.
    window.addEventListener('online', done);
  });
}
