import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { authorized } from '@/api/client';
import { ndjson } from '@/api/live/ndjson';
import { asProblem, type Problem, problemOf } from '@/api/problem';
import type { LogLine } from '@/api/types';
import { LogBuffer, type NumberedLine } from './logBuffer';

const shape = z.object({ at: z.string(), pod: z.string(), line: z.string() });
const TAIL = 500;
/** Lines that come in a burst are drawn together. */
const DRAW = 100;
const PAUSE = 2_000;

export interface Log {
  readonly lines: readonly NumberedLine[];
  readonly lost: number;
  readonly state: 'opening' | 'live' | 'ended';
  readonly problem: Problem | null;
}

const NOTHING: Log = { lines: [], lost: 0, state: 'opening', problem: null };

/** The log of an application, or of one of its pods; followed, it goes on through lost connections and new tokens. */
export function useLog(application: string, pod: string | undefined, follow: boolean): Log {
  const [log, setLog] = useState(NOTHING);
  useEffect(() => {
    const over = new AbortController();
    setLog(NOTHING);
    void read(application, pod, follow, over.signal, setLog);
    return () => over.abort();
  }, [application, pod, follow]);
  return log;
}

async function read(
  application: string,
  pod: string | undefined,
  follow: boolean,
  signal: AbortSignal,
  show: (log: Log) => void,
) {
  const buffer = new LogBuffer();
  const tell = (state: Log['state'], problem: Problem | null = null) => {
    if (!signal.aborted) show({ lines: buffer.snapshot, lost: buffer.lost, state, problem });
  };
  do {
    try {
      const response = await authorized(request(application, pod, follow, buffer.lastAt, signal));
      if (!response.ok || !response.body) throw problemOf(response, await response.json().catch(() => null));
      tell('live');
      await drain(response.body, buffer, () => tell('live'));
    } catch (error) {
      if (signal.aborted) return;
      const problem = asProblem(error);
      tell('ended', problem);
      if (!problem.passing) return;
    }
    if (follow) await pause(PAUSE, signal);
  } while (follow && !signal.aborted);
  tell('ended');
}

/** Puts what arrives into the buffer, and draws at most ten times a second. */
async function drain(body: ReadableStream<Uint8Array>, buffer: LogBuffer, draw: () => void) {
  let fresh: LogLine[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    if (fresh.length === 0) return;
    buffer.add(fresh);
    fresh = [];
    draw();
  };
  for await (const one of ndjson(body)) {
    const line = shape.safeParse(one);
    if (line.success) fresh.push(line.data);
    timer ??= setTimeout(flush, DRAW);
  }
  clearTimeout(timer);
  flush();
}

function request(
  application: string,
  pod: string | undefined,
  follow: boolean,
  since: string | undefined,
  signal: AbortSignal,
): Request {
  const url = new URL(`/api/v1/applications/${encodeURIComponent(application)}/logs`, window.location.origin);
  url.searchParams.set('follow', String(follow));
  if (since) url.searchParams.set('since', since);
  else url.searchParams.set('tail', String(TAIL));
  if (pod) url.searchParams.set('pod', pod);
  return new Request(url, { headers: { Accept: 'application/x-ndjson' }, signal, cache: 'no-store' });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
