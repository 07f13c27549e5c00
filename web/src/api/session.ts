import { type Problem, problemOf, unreachable } from './problem';
import type { SignedIn } from './types';

/** What the console knows about who sits before it. The access token lives here and nowhere else: never in storage. */
export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signedOut' }
  | {
      readonly kind: 'signedIn';
      readonly token: string;
      readonly expiresAt: number;
      readonly organization: string | null;
    };

export interface SessionWorld {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  /** Runs one at a time over all tabs: a refresh token is good for one use, and two tabs share it. */
  readonly alone: <T>(act: () => Promise<T>) => Promise<T>;
  /** Tells the other tabs. */
  readonly tell: (message: 'signedOut') => void;
  readonly attempt: Attempt;
}

/**
 * Names the next use of the refresh token, in all tabs and after reloading: whoever did not get the answer, since the network went or the
 * page was left, asks again by the same name, and is not taken for a thief.
 */
export interface Attempt {
  readonly name: () => string;
  /** The answer is here. */
  readonly done: () => void;
}

/** A token this close to its end is renewed before it is used. */
const MARGIN = 30_000;

export class Sessions {
  private state: SessionState = { kind: 'unknown' };
  private renewing: Promise<SessionState> | null = null;
  private wanted: string | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly arrivals = new Set<(signedIn: SignedIn) => void>();
  private readonly world: SessionWorld;

  constructor(world: SessionWorld) {
    this.world = world;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): SessionState => this.state;

  /** Called with what each sign-in or renewal tells about the person. */
  onArrival(listener: (signedIn: SignedIn) => void) {
    this.arrivals.add(listener);
  }

  /** Who is there, asking the server once if nobody knows yet. */
  async resolve(): Promise<SessionState> {
    return this.state.kind === 'unknown' ? this.renew() : this.state;
  }

  /** From now on tokens are for this organization; mints one if the present one is for another. */
  async enter(organization: string | null): Promise<SessionState> {
    this.wanted = organization;
    if (this.state.kind !== 'signedIn' || this.state.organization === organization) return this.resolve();
    return this.renew();
  }

  /** A token that is good for a while yet; null when nobody is signed in. */
  async token(): Promise<string | null> {
    const fresh = this.state.kind === 'signedIn' && this.state.expiresAt - this.world.now() > MARGIN;
    const state = fresh || this.state.kind === 'signedOut' ? this.state : await this.renew();
    return state.kind === 'signedIn' ? state.token : null;
  }

  /** A new token for the wanted organization. Many who ask at once share one renewal. */
  renew(): Promise<SessionState> {
    this.renewing ??= this.world
      .alone(() => this.mint())
      .finally(() => {
        this.renewing = null;
      });
    return this.renewing;
  }

  async signIn(path: '/auth/sign-in' | '/auth/bootstrap' | '/auth/join', body: object): Promise<void> {
    const response = await this.post(path, body);
    if (!response.ok) throw await refusal(response);
    this.arrive((await response.json()) as SignedIn);
  }

  async signOut(): Promise<void> {
    const response = await this.world.alone(() => this.post('/auth/sign-out', {}));
    if (!response.ok && response.status !== 401) throw await refusal(response);
    this.leave();
    this.world.tell('signedOut');
  }

  /** Another tab signed out, or the server ended the session. */
  readonly leave = () => this.set({ kind: 'signedOut' });

  private async mint(): Promise<SessionState> {
    const attempt = { 'Idempotency-Key': this.world.attempt.name() };
    const response = this.wanted
      ? await this.post('/auth/switch', { organization: this.wanted }, attempt)
      : await this.post('/auth/refresh', {}, attempt);
    if (response.ok) {
      this.arrive((await response.json()) as SignedIn);
      this.world.attempt.done();
      return this.state;
    }
    // No longer a member of it: the session may well be good, only not there.
    if (this.wanted && (response.status === 403 || response.status === 404)) {
      this.wanted = null;
      return this.mint();
    }
    const problem = await refusal(response);
    if (response.status !== 401 && response.status !== 400 && response.status !== 403) throw problem;
    this.leave();
    return this.state;
  }

  private arrive(signedIn: SignedIn) {
    this.set({
      kind: 'signedIn',
      token: signedIn.accessToken,
      expiresAt: Date.parse(signedIn.expiresAt),
      organization: signedIn.organization ?? null,
    });
    for (const arrival of this.arrivals) arrival(signedIn);
  }

  private set(state: SessionState) {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  private async post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
    try {
      return await this.world.fetch(path, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    } catch (cause) {
      throw unreachable(cause);
    }
  }
}

async function refusal(response: Response): Promise<Problem> {
  return problemOf(response, await response.json().catch(() => null));
}
