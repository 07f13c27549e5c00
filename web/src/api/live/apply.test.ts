import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keys } from '../keys';
import { type Pages, rowsOf } from '../pages';
import { Problem } from '../problem';
import { Applier } from './apply';
import type { LiveEvent } from './stream';

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}

const event = (id: string, revision: number, type = 'WorkspaceProgressed'): LiveEvent => ({
  id: `1.${revision}`,
  type,
  scope: { kind: 'workspace', id },
  payload: { id, revision },
});

describe('a live event', () => {
  const fetch = vi.fn<(id: string) => Promise<Row>>();
  let client: QueryClient;
  let applier: Applier;

  beforeEach(() => {
    vi.useFakeTimers();
    fetch.mockReset();
    client = new QueryClient();
    applier = new Applier(client, [{ prefix: 'ws_', kind: 'workspace', list: 'workspaces', fetch }], 'org_1');
    client.setQueryData<Pages<Row>>(keys.workspaces('org_1'), {
      pages: [
        {
          items: [
            { id: 'ws_1', revision: 1, state: 'provisioning' },
            { id: 'ws_2', revision: 1, state: 'ready' },
          ],
        },
      ],
      pageParams: [undefined],
    });
  });
  afterEach(() => vi.useRealTimers());

  const states = () => rowsOf(client.getQueryData<Pages<Row>>(keys.workspaces('org_1'))).map(({ state }) => state);

  it('should bring the one resource up to date in every list, with one fetch for a burst', async () => {
    fetch.mockResolvedValue({ id: 'ws_1', revision: 4, state: 'ready' });
    for (const revision of [2, 3, 4]) applier.event(event('ws_1', revision));
    await vi.advanceTimersByTimeAsync(200);
    expect(fetch).toHaveBeenCalledExactlyOnceWith('ws_1');
    expect(states()).toEqual(['ready', 'ready']);
  });

  it('should have the lists ask again when the one resource could not be asked for', async () => {
    fetch.mockRejectedValue(new TypeError('the network has changed'));
    const lists = vi.spyOn(client, 'invalidateQueries');
    applier.event(event('ws_1', 2));
    await vi.advanceTimersByTimeAsync(200);
    expect(lists).toHaveBeenCalledWith({ predicate: expect.any(Function) });
    expect(client.getQueryState(keys.workspaces('org_1'))?.isInvalidated).toBe(true);
  });

  it('should not ask for what is already known', async () => {
    client.setQueryData(keys.workspace('ws_1'), { id: 'ws_1', revision: 5, state: 'ready' });
    applier.event(event('ws_1', 5));
    await vi.advanceTimersByTimeAsync(200);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('should take what is gone out of the lists', async () => {
    fetch.mockRejectedValue(new Problem({ title: 'Unknown', detail: 'gone', status: 404 }));
    applier.event(event('ws_2', 2, 'WorkspaceDeleted'));
    await vi.advanceTimersByTimeAsync(200);
    expect(states()).toEqual(['provisioning']);
  });

  it('should ask the lists again about what nobody has seen yet', async () => {
    applier.event(event('ws_3', 1, 'WorkspaceRequested'));
    await vi.advanceTimersByTimeAsync(200);
    expect(fetch).not.toHaveBeenCalled();
    expect(client.getQueryState(keys.workspaces('org_1'))?.isInvalidated).toBe(true);
  });

  it('should ask again who is in projects when somebody left the organization', async () => {
    client.setQueryData(keys.projectMembers('proj_1'), []);
    client.setQueryData(keys.project('proj_1'), {});
    applier.event({ ...event('person_1', 1, 'MemberLeft'), scope: { kind: 'organization', id: 'org_1' } });
    await vi.advanceTimersByTimeAsync(200);
    expect(client.getQueryState(keys.projectMembers('proj_1'))?.isInvalidated).toBe(true);
    expect(client.getQueryState(keys.project('proj_1'))?.isInvalidated).toBe(false);
  });
});
