import type { ServerResponse } from 'node:http';
import type { Application, Release } from '@/api/types';
import { Refusal } from '../refusal';
import { page, route } from '../router';
import { application } from '../seedResources';
import { id, type World } from '../world';
import { find as findProject } from './projects';

const PATHS = ['/', '/basket', '/api/items?page=2', '/healthz', '/checkout'];

function find(world: World, wanted: string | undefined): Application {
  const found = world.applications.find((one) => one.id === wanted);
  if (!found) throw new Refusal(404, 'Unknown', 'There is no such application.');
  return found;
}

/** Rolls out: pod after pod becomes ready. */
function rollOut(world: World, one: Application, change: string) {
  const release = one.release + 1;
  const made: Release = {
    id: id('rel'),
    number: release,
    image: one.image,
    digest: null,
    createdAt: new Date().toISOString(),
    createdBy: world.me.displayName,
    state: 'rollingOut',
    change,
  };
  const earlier = (world.releases.get(one.id) ?? []).map((before): Release => ({ ...before, state: 'superseded' }));
  world.releases.set(one.id, [made, ...earlier]);
  const fresh = { name: one.name, state: 'deploying' as const, release, generation: one.generation + 1 };
  world.touch(
    one,
    {
      ...fresh,
      rollout: {
        ...one.rollout,
        percent: 10,
        ready: 0,
        wanted: one.replicas,
        updated: 1,
        message: 'Waiting for the first pod',
      },
    },
    'ApplicationDeployed',
  );
  setTimeout(() => {
    const calm = application(
      findProject(world, one.project),
      one.name,
      one.image,
      one.replicas,
      one.replicas > 0 ? 'running' : 'stopped',
    );
    made.state = 'running';
    made.digest = calm.digest ?? null;
    world.touch(
      one,
      { state: calm.state, rollout: calm.rollout, pods: calm.pods, reason: null },
      'ApplicationRolloutChanged',
    );
  }, 2_500);
  return one;
}

function logs(response: ServerResponse, one: Application, tail: number, follow: boolean) {
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
  let number = 0;
  const line = (at: number) => {
    number += 1;
    const pod = one.pods[number % Math.max(1, one.pods.length)]?.name ?? one.name;
    const status = number % 17 === 0 ? 503 : 200;
    const text = `level=${status === 200 ? 'info' : 'error'} method=GET path=${PATHS[number % PATHS.length]} status=${status} duration=${(number * 37) % 90}ms`;
    return `${JSON.stringify({ at: new Date(at).toISOString(), pod, line: text })}\n`;
  };
  for (let index = tail; index > 0; index--) response.write(line(Date.now() - index * 731));
  if (!follow) return response.end();
  const timer = setInterval(() => response.write(line(Date.now())), 900);
  response.on('close', () => clearInterval(timer));
  return response;
}

export const applications = [
  route('GET /api/v1/projects/{project}/applications', ({ world, params, query }) =>
    page(
      world.applications.filter((one) => one.project === params.project),
      query,
    ),
  ),
  route(
    'POST /api/v1/projects/{project}/applications',
    ({ world, params, body }) => {
      const created = application(
        findProject(world, params.project),
        String(body.name),
        String(body.image),
        Number(body.replicas ?? 1),
        'deploying',
      );
      Object.assign(created, { release: 0, createdAt: new Date().toISOString(), env: body.env ?? {} });
      world.applications.push(created);
      return rollOut(world, created, 'First release');
    },
    202,
  ),
  route('GET /api/v1/applications/{application}', ({ world, params }) => find(world, params.application)),
  route(
    'PATCH /api/v1/applications/{application}',
    ({ world, params, body }) => {
      const one = find(world, params.application);
      Object.assign(one, body);
      return rollOut(world, one, `Changed ${Object.keys(body).join(', ')}`);
    },
    202,
  ),
  route(
    'DELETE /api/v1/applications/{application}',
    ({ world, params }) => {
      const gone = world.touch(find(world, params.application), { state: 'deleting' }, 'ApplicationDeleting');
      setTimeout(() => {
        world.applications = world.applications.filter((one) => one !== gone);
        world.hub.publish('ApplicationDeleted', gone.organization, gone.id, gone.revision + 1);
      }, 1_500);
      return gone;
    },
    202,
  ),
  route(
    'POST /api/v1/applications/{application}/restarts',
    ({ world, params }) => rollOut(world, find(world, params.application), 'Restart'),
    202,
  ),
  route(
    'POST /api/v1/applications/{application}/rollbacks',
    ({ world, params, body }) => {
      const one = find(world, params.application);
      const target = world.releases.get(one.id)?.find(({ number }) => number === body.release);
      one.image = target?.image ?? one.image;
      return rollOut(world, one, `Back to release ${body.release}`);
    },
    202,
  ),
  route('GET /api/v1/applications/{application}/releases', ({ world, params, query }) =>
    page(world.releases.get(params.application ?? '') ?? [], query),
  ),
  route('GET /api/v1/applications/{application}/events', ({ world, params, query }) =>
    page(world.events.get(params.application ?? '') ?? [], query),
  ),
  route('GET /api/v1/applications/{application}/logs', ({ world, params, query, response }) =>
    logs(response, find(world, params.application), query.has('since') ? 0 : 60, query.get('follow') === 'true'),
  ),
];
