import { describe, expect, it, vi } from 'vitest';
import { Sessions } from './session';

const now = Date.parse('2026-11-21T12:00:00Z');

function signedIn(token: string, organization: string | null = null, minutes = 15) {
  return {
    accessToken: token,
    expiresAt: new Date(now + minutes * 60_000).toISOString(),
    tokenType: 'Bearer',
    organization,
    person: { id: 'person_1', email: 'ada@example.org', displayName: 'Ada', platformRoles: [], organizations: [] },
  };
}

function world(answer: (path: string, body: unknown) => Response | Promise<Response>) {
  const calls: string[] = [];
  const attempts: (string | null)[] = [];
  const tell = vi.fn();
  let attempt = 1;
  const sessions = new Sessions({
    fetch: async (input, init) => {
      calls.push(`${input} ${init?.body}`);
      attempts.push(new Headers(init?.headers).get('Idempotency-Key'));
      return answer(String(input), JSON.parse(String(init?.body)));
    },
    now: () => now,
    alone: (act) => act(),
    tell,
    attempt: {
      name: () => `attempt ${attempt}`,
      done: () => {
        attempt++;
      },
    },
  });
  return { sessions, calls, attempts, tell };
}

describe('a session', () => {
  it('should ask the server once however many ask at the same time', async () => {
    const { sessions, calls } = world(() => Response.json(signedIn('one')));
    const tokens = await Promise.all([sessions.token(), sessions.token(), sessions.token()]);
    expect(tokens).toEqual(['one', 'one', 'one']);
    expect(calls).toEqual(['/auth/refresh {}']);
  });

  it('should renew a token that is about to end, and not one that is good', async () => {
    let minted = 0;
    const { sessions } = world(() => Response.json(signedIn(`token ${++minted}`, null, minted === 1 ? 0.4 : 15)));
    expect(await sessions.token()).toBe('token 1');
    expect(await sessions.token()).toBe('token 2');
    expect(await sessions.token()).toBe('token 2');
  });

  it('should mint a token of the organization that is entered, and stay there when renewing', async () => {
    const { sessions, calls } = world((path, body) =>
      Response.json(signedIn('t', path === '/auth/switch' ? (body as { organization: string }).organization : null)),
    );
    await sessions.resolve();
    await sessions.enter('org_1');
    await sessions.enter('org_1');
    await sessions.renew();
    expect(calls).toEqual([
      '/auth/refresh {}',
      '/auth/switch {"organization":"org_1"}',
      '/auth/switch {"organization":"org_1"}',
    ]);
  });

  it('should ask again as the same attempt until the answer came', async () => {
    let asked = 0;
    const { sessions, attempts } = world(() => {
      if (++asked === 1) throw new TypeError('network');
      return Response.json(signedIn('t'));
    });
    await expect(sessions.resolve()).rejects.toMatchObject({ status: 0 });
    await sessions.resolve();
    await sessions.renew();
    expect(attempts).toEqual(['attempt 1', 'attempt 1', 'attempt 2']);
  });

  it('should stay signed in where an organization was left', async () => {
    const { sessions } = world((path) =>
      path === '/auth/switch'
        ? Response.json({ title: 'Unknown', status: 404 }, { status: 404 })
        : Response.json(signedIn('home')),
    );
    await sessions.resolve();
    expect(await sessions.enter('org_gone')).toMatchObject({ kind: 'signedIn', organization: null });
  });

  it('should be signed out when the server refuses, and not when it does not answer', async () => {
    const refused = world(() => Response.json({ title: 'Signed out', status: 401 }, { status: 401 }));
    expect(await refused.sessions.resolve()).toEqual({ kind: 'signedOut' });

    const silent = world(() => Promise.reject(new TypeError('network')));
    await expect(silent.sessions.resolve()).rejects.toMatchObject({ status: 0 });
    expect(silent.sessions.current()).toEqual({ kind: 'unknown' });
  });

  it('should tell the other tabs when it ends', async () => {
    const { sessions, tell } = world((path) =>
      path === '/auth/sign-out' ? new Response(null, { status: 204 }) : Response.json(signedIn('t')),
    );
    await sessions.signIn('/auth/sign-in', { email: 'ada@example.org', password: 'x', client: 'console' });
    await sessions.signOut();
    expect(sessions.current()).toEqual({ kind: 'signedOut' });
    expect(tell).toHaveBeenCalledWith('signedOut');
  });
});
