import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from './world';

export interface Call {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;

  readonly body: Record<string, unknown>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly status?: number;
  readonly answer: (call: Call) => unknown;
}

/** `GET /api/v1/workspaces/{workspace}` and what it answers; undefined is 204. */
export function route(line: string, answer: Route['answer'], status?: number): Route {
  const [method = 'GET', path = '/'] = line.split(' ');
  const pattern = new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  return { method, pattern, answer, ...(status ? { status } : {}) };
}

export function match(routes: readonly Route[], method: string, path: string) {
  for (const candidate of routes) {
    const found = candidate.method === method && candidate.pattern.exec(path);
    if (found) return { route: candidate, params: found.groups ?? {} };
  }
  return null;
}

/** A page of a list, as the API cuts it. */
export function page<Row>(rows: readonly Row[], query: URLSearchParams) {
  const limit = Number(query.get('limit') ?? 50);
  const from = Number(query.get('cursor') ?? 0);
  const next = from + limit;
  return { items: rows.slice(from, next), nextCursor: next < rows.length ? String(next) : null };
}
