import createClient from 'openapi-fetch';
import { attemptIn } from './attempt';
import type { paths } from './generated/schema';
import { problemOf, unreachable } from './problem';
import { type SessionState, Sessions } from './session';

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('hexarch.session');

/** Without locks (plain http on another host than localhost) one tab still queues its own. */
let queue: Promise<unknown> = Promise.resolve();
async function alone<T>(act: () => Promise<T>): Promise<T> {
  if (typeof navigator !== 'undefined' && navigator.locks) return navigator.locks.request('hexarch.session', act);
  const turn = queue.then(act, act);
  queue = turn.catch(() => undefined);
  return turn;
}

export const sessions = new Sessions({
  fetch: (input, init) => globalThis.fetch(input, init),
  now: Date.now,
  alone,
  tell: (message) => channel?.postMessage(message),
  attempt: attemptIn(() => globalThis.localStorage),
});
channel?.addEventListener('message', sessions.leave);

/** `fetch` with a token that is good; a 401 renews it and tries once more. */
export async function authorized(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await send(request, await sessions.token());
  if (response.status !== 401) return response;
  const state: SessionState = await sessions.renew();
  return state.kind === 'signedIn' ? send(again, state.token) : response;
}

async function send(request: Request, token: string | null): Promise<Response> {
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  try {
    return await globalThis.fetch(request);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw unreachable(cause);
  }
}

export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '', fetch: authorized });

api.use({
  onRequest({ request }) {
    const changes = request.method === 'POST' || request.method === 'PATCH';
    if (changes && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    }
  },
});

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What a call answers; a refusal is thrown as a {@link Problem}. */
export async function answer<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemOf(response, error);
  return data as T;
}

/** The header that says which state of a resource a change is meant for. */
export function ifMatch(resource: { readonly generation: number }) {
  return { 'If-Match': `"${resource.generation}"` } as const;
}
