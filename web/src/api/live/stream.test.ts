import { describe, expect, it } from 'vitest';
import { type Connection, follow, type LiveEvent } from './stream';

const event = (position: number, type = 'WorkspaceReady') =>
  `id: 7.${position}\nevent: ${type}\ndata: ${JSON.stringify({
    id: `7.${position}`,
    type,
    scope: { kind: 'workspace', id: 'ws_1' },
    payload: { id: 'ws_1', revision: position, state: 'ready' },
  })}\n\n`;

/** Plays one script per connection, in pieces as a network would; then the test is over. */
async function play(...scripts: readonly (string | number)[]) {
  const over = new AbortController();
  const seen = {
    events: [] as LiveEvent[],
    gaps: 0,
    ended: 0,
    connections: [] as Connection['kind'][],
    resumed: [] as (string | undefined)[],
    waits: [] as number[],
  };
  let turn = 0;
  await follow(
    {
      open: async (last) => {
        seen.resumed.push(last);
        const script = scripts[turn++];
        if (script === undefined) {
          over.abort();
          throw new Error('over');
        }
        if (typeof script === 'number') return new Response(null, { status: script });
        const pieces = script.match(/[\s\S]{1,7}/g) ?? [];
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
            controller.close();
          },
        });
        return new Response(body);
      },
      onEvent: (one) => seen.events.push(one),
      onGap: () => {
        seen.gaps++;
      },
      onEnded: async () => {
        seen.ended++;
      },
      onConnection: (connection) => seen.connections.push(connection.kind),
      now: () => 0,
      wait: async (milliseconds) => {
        seen.waits.push(milliseconds);
      },
    },
    over.signal,
  );
  return seen;
}

describe('the live stream', () => {
  it('should hand over events that arrive in pieces', async () => {
    const { events } = await play(`:heartbeat\n\n${event(1)}${event(2)}`);
    expect(events.map(({ id }) => id)).toEqual(['7.1', '7.2']);
  });

  it('should resume after the last event it has seen', async () => {
    const { resumed } = await play(event(1) + event(2), event(3));
    expect(resumed).toEqual([undefined, '7.2', '7.3']);
  });

  it('should say that something may be missing after a reset or a drop', async () => {
    const { gaps } = await play('id: 7.9\nevent: reset\ndata: {}\n\n', 'id: 7.9\nevent: dropped\ndata: {}\n\n');
    expect(gaps).toBe(2);
  });

  it('should take all for missed when it comes back without a place to go on from', async () => {
    const { gaps } = await play('', 'id: 7.1\nevent: ready\ndata: {}\n\n', event(2));
    expect(gaps).toBe(1);
  });

  it('should get a new token when the server ended the stream, before it opens another', async () => {
    const { ended, resumed } = await play(`${event(4)}event: ended\ndata: {}\n\n${event(5)}`);
    expect(ended).toBe(1);
    expect(resumed).toEqual([undefined, '7.4']);
  });

  it('should say it is lost while nobody answers, and wait longer each time', async () => {
    const { connections, waits } = await play(503, 503, 503, event(1));
    expect(connections.slice(0, 5)).toEqual(['connecting', 'lost', 'lost', 'lost', 'live']);
    expect(Math.min(...waits.slice(2, 3))).toBeGreaterThan(Math.max(...waits.slice(0, 1)) / 2);
  });

  it('should pass over what it cannot read', async () => {
    const { events } = await play(`event: X\ndata: {not json\n\nevent: Y\ndata: {"id":1}\n\n${event(1)}`);
    expect(events).toHaveLength(1);
  });
});
