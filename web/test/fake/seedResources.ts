import type { Application, Project, Release, Workspace } from '@/api/types';
import { steps } from './provisioning';
import { ago, id, type World } from './world';

const DAY = 86_400;

export function seedResources(world: World) {
  const organization = world.organizations[0]?.id ?? '';
  const workspace = (name: string, shape: string, seconds: number, more: Partial<Workspace> = {}): Workspace => ({
    id: id('ws'),
    organization,
    name,
    shape,
    kubernetesVersion: 'v1.35.2',
    state: 'ready',
    reason: null,
    retriable: null,
    progress: null,
    generation: 1,
    revision: 12,
    createdAt: ago(seconds),
    readyAt: ago(seconds - 17.4),
    ...more,
  });
  world.workspaces = [
    workspace('payments', 'medium', 21 * DAY),
    workspace('analytics', 'large', 17 * DAY),
    workspace('storefront', 'small', 9 * DAY, { state: 'sleeping' }),
    workspace('checkout-preview', 'small', 11, {
      state: 'provisioning',
      readyAt: null,
      kubernetesVersion: null,
      progress: steps(2, 0.5),
    }),
    workspace('experiments', 'small', 2 * DAY, {
      state: 'failed',
      readyAt: null,
      reason: 'The control plane did not start: no node has 2 cores free.',
      retriable: true,
      progress: steps(2, 0.5, true),
    }),
    workspace('edge', 'small', 30 * DAY),
  ];
  const [payments] = world.workspaces;
  if (!payments) return;
  world.projects = [
    project(payments, 'shop', { cpu: '2', memory: '4Gi', pods: 20 }, 20),
    project(payments, 'ledger', { cpu: '1', memory: '2Gi', pods: 10 }, 14),
    project(payments, 'playground', {}, 3),
  ];
  const [shop] = world.projects;
  if (!shop) return;
  world.projectMembers.set(
    shop.id,
    world.people.slice(2, 4).map((person, index) => ({
      person,
      role: index === 0 ? 'admin' : 'developer',
      joinedAt: ago(12 * DAY),
      generation: 1,
    })),
  );
  world.applications = [
    application(shop, 'web', 'ghcr.io/acme/shop-web:2.14.1', 3, 'running'),
    application(shop, 'api', 'ghcr.io/acme/shop-api:2.14.0', 4, 'deploying'),
    application(shop, 'search', 'ghcr.io/acme/search:0.9.3', 2, 'degraded'),
    application(shop, 'mailer', 'ghcr.io/acme/mailer:1.2.0', 1, 'failed'),
    application(shop, 'reports', 'ghcr.io/acme/reports:3.0.0', 0, 'stopped'),
    application(shop, 'importer', 'ghcr.io/acme/importer:1.4.2', 2, 'stoppedByHand'),
  ];
  for (const one of world.applications) world.releases.set(one.id, releases(one));
}

export function project(workspace: Workspace, name: string, quota: Project['quota'], days: number): Project {
  return {
    id: id('proj'),
    workspace: workspace.id,
    organization: workspace.organization,
    name,
    namespace: name,
    quota: quota ?? null,
    state: 'ready',
    reason: null,
    generation: 1,
    revision: 3,
    createdAt: ago(days * DAY),
  };
}

const REASONS: Partial<Record<Application['state'], string>> = {
  degraded: '1 of 2 pods restarts again and again: it exited with 137, out of memory.',
  failed: 'The image ghcr.io/acme/mailer:1.2.0 cannot be pulled: not found.',
  stoppedByHand:
    'It was scaled to 0 outside of Hexarch, with kubectl for example; 2 replicas are wished. Restart or scale it to run it again.',
};

export function application(
  project: Project,
  name: string,
  image: string,
  replicas: number,
  state: Application['state'],
): Application {
  const ready = { running: replicas, deploying: 2, degraded: 1, failed: 0, stopped: 0, stoppedByHand: 0, deleting: 0 }[
    state
  ];
  const wanted = state === 'stoppedByHand' ? 0 : replicas;
  const percent = wanted === 0 ? 100 : Math.round((ready / wanted) * 100);
  return {
    id: id('app'),
    project: project.id,
    workspace: project.workspace,
    organization: project.organization,
    name,
    image,
    digest: 'sha256:4c1f0e7a9b3d52c86e0f91a27d8be354f6120c9a7e83b5d41f2096ce8a7b30d5',
    port: 8080,
    command: [],
    replicas,
    env: { LOG_LEVEL: 'info', FEATURES: 'basket,wishlist' },
    resources: { cpu: '250m', memory: '256Mi' },
    healthPath: '/healthz',
    state,
    reason: REASONS[state] ?? null,
    rollout: {
      percent,
      ready,
      wanted,
      updated: state === 'deploying' ? 3 : ready,
      message: state === 'deploying' ? 'Waiting for 2 pods of the new release' : '',
    },
    release: 4,
    url: `https://${name}--${project.name}--payments.apps.localhost:8443`,
    pods: pods(name, wanted, ready, state),
    generation: 4,
    revision: 31,
    createdAt: ago(9 * DAY),
  };
}

function pods(name: string, replicas: number, ready: number, state: Application['state']): Application['pods'] {
  return Array.from({ length: replicas }, (_, index) => {
    const well = index < ready;
    return {
      name: `${name}-7d4b9c6f58-${['x2k9p', 'q7m4t', 'b8z3w', 'n5r1v'][index % 4]}`,
      phase: well ? 'Running' : state === 'failed' ? 'Pending' : state === 'degraded' ? 'Running' : 'ContainerCreating',
      ready: well,
      restarts: well ? 0 : state === 'degraded' ? 6 : 0,
      startedAt: ago(well ? 7_200 : 40),
      reason: well
        ? null
        : state === 'failed'
          ? 'ImagePullBackOff'
          : state === 'degraded'
            ? 'CrashLoopBackOff: exit code 137'
            : null,
    };
  });
}

function releases({ image, release }: Application) {
  const repository = image.slice(0, image.lastIndexOf(':'));
  const changes = ['First release', 'LOG_LEVEL=debug', 'Memory 128Mi → 256Mi', `Image → ${image}`];
  return Array.from(
    { length: release },
    (_, index): Release => ({
      id: id('rel'),
      number: release - index,
      image: index === 0 ? image : `${repository}:2.1${3 - index}.0`,
      digest: `sha256:${(index + 7).toString(16).repeat(64).slice(0, 64)}`,
      createdAt: ago((index * 2 + 1) * 20_000),
      createdBy: index % 2 ? 'Grace Hopper' : 'Alan Turing',
      state: index === 0 ? 'running' : 'superseded',
      change: changes[release - 1 - index] ?? 'Change',
    }),
  );
}
