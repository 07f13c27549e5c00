import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { Refusal } from './refusal';
import { match, type Route } from './router';
import { access } from './routes/access';
import { applications } from './routes/applications';
import { auth } from './routes/auth';
import { machines } from './routes/machines';
import { me } from './routes/me';
import { organizations } from './routes/organizations';
import { projects } from './routes/projects';
import { system } from './routes/system';
import { workspaces } from './routes/workspaces';
import { type SceneName, World } from './world';

const ROUTES: readonly Route[] = [
  ...auth,
  ...me,
  ...organizations,
  ...access,
  ...machines,
  ...workspaces,
  ...projects,
  ...applications,
  ...system,
];

/** As strict as the server's: what breaks here breaks there. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers as the API would, from memory: for development without Java and for pictures. Never part of the product. */
export function fakeApi(): Plugin {
  const worlds = new Map<string, World>();
  const worldOf = (request: IncomingMessage) => {
    const scene = (/scene=([a-z]+)/.exec(request.headers.cookie ?? '')?.[1] ?? 'full') as SceneName;
    const world = worlds.get(scene) ?? new World(scene);
    worlds.set(scene, world);
    return world;
  };
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://fake');
    if (!/^\/(api|auth)\//.test(url.pathname)) {
      response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
      return next();
    }
    void serve(request, response, url, worldOf(request));
  };
  return {
    name: 'fake-api',
    configureServer: ({ middlewares }) => void middlewares.use(answer),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(answer),
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, url: URL, world: World) {
  try {
    const found = match(ROUTES, request.method ?? 'GET', url.pathname);
    if (!found) throw new Refusal(404, 'Unknown', `There is no ${request.method} ${url.pathname}.`);
    const body = await bodyOf(request);
    const answer = await found.route.answer({
      world,
      params: found.params,
      query: url.searchParams,
      body,
      request,
      response,
    });
    if (request.method !== 'GET' && url.pathname.startsWith('/api/'))
      world.record(`${request.method} ${url.pathname}`.toLowerCase());
    if (response.headersSent) return;
    response.statusCode = answer === undefined ? 204 : (found.route.status ?? 200);
    response.setHeader('Content-Type', 'application/json');
    response.end(answer === undefined ? undefined : JSON.stringify(answer));
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal(500, 'The fake failed', String(error));
    response.statusCode = refusal.status;
    response.setHeader('Content-Type', 'application/problem+json');
    response.end(JSON.stringify(refusal.body));
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const piece of request) text += piece;
  return text ? JSON.parse(text) : {};
}
