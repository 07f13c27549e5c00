import * as z from 'zod/mini';
import { type Message, messages } from './sse';

const envelope = z.object({
  id: z.string(),
  type: z.string(),
  /** Id of what it happened to. */
  resource: z.optional(z.string()),
  scope: z.object({ kind: z.string(), id: z.string() }),
  payload: z.looseObject({
    id: z.optional(z.string()),
    revision: z.optional(z.number()),
    state: z.optional(z.string()),
  }),
});
export type LiveEvent = z.infer<typeof envelope>;

export type Connection =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  /** Nothing is known since then; what is shown may be stale. */
  | { readonly kind: 'lost'; readonly since: number };

export interface StreamWorld {
  /** Opens the stream where it was left; resolves with the answer, whatever its status. */
  readonly open: (lastEventId: string | undefined, signal: AbortSignal) => Promise<Response>;
  readonly onEvent: (event: LiveEvent) => void;
  /** Events were missed: whatever is cached may be old. */
  readonly onGap: () => void;
  /** The server ended the stream: the token or a grant has changed. */
  readonly onEnded: () => Promise<void>;
  readonly onConnection: (connection: Connection) => void;
  readonly now: () => number;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Three heartbeats of 15 s. */
const SILENCE = 45_000;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

/** Keeps one event stream open until it is aborted: resumes where it was, waits longer each time in vain. */
export async function follow(world: StreamWorld, signal: AbortSignal): Promise<void> {
  let last: string | undefined;
  let failures = 0;
  let lostAt: number | null = null;
  world.onConnection({ kind: 'connecting' });

  while (!signal.aborted) {
    const silence = new AbortController();
    const both = AbortSignal.any([signal, silence.signal]);
    let watchdog = setTimeout(() => silence.abort(), SILENCE);
    const alive = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => silence.abort(), SILENCE);
    };
    try {
      const response = await world.open(last, both);
      if (!response.ok || !response.body) throw new Error(`stream answered ${response.status}`);
      both.addEventListener('abort', () => void response.body?.cancel().catch(() => undefined), { once: true });
      // Without a place to go on from, what happened in between can only be asked for.
      if (lostAt !== null && last === undefined) world.onGap();
      world.onConnection({ kind: 'live' });
      lostAt = null;
      for await (const message of messages(response.body, alive)) {
        failures = 0;
        last = message.id ?? last;
        if (await handle(message, world)) break;
      }
    } catch {
      failures += 1;
    } finally {
      clearTimeout(watchdog);
    }
    if (signal.aborted) return;
    lostAt ??= world.now();
    if (failures > 0) world.onConnection({ kind: 'lost', since: lostAt });
    const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures);
    await world.wait(longest * (0.5 + Math.random() / 2), signal);
  }
}

/** True when the stream is over and a new one is to be opened. */
async function handle(message: Message, world: StreamWorld): Promise<boolean> {
  switch (message.event) {
    case 'ready':
      return false;
    case 'reset':
    case 'dropped':
      world.onGap();
      return false;
    case 'reconnect':
      return true;
    case 'ended':
      await world.onEnded();
      return true;
    default: {
      const event = envelope.safeParse(parsed(message.data));
      if (event.success) world.onEvent(event.data);
      return false;
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
