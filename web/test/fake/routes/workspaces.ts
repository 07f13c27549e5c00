import type { Workspace } from '@/api/types';
import { provision } from '../provisioning';
import { Refusal } from '../refusal';
import { page, route } from '../router';
import { id, type World } from '../world';

const SHAPES = [
  { name: 'small', cpu: '2', memory: '4Gi', storage: '10Gi', pods: 30, default: true },
  { name: 'medium', cpu: '4', memory: '8Gi', storage: '40Gi', pods: 60, default: false },
  { name: 'large', cpu: '8', memory: '16Gi', storage: '100Gi', pods: 110, default: false },
];

export function find(world: World, wanted: string | undefined): Workspace {
  const found = world.workspaces.find((one) => one.id === wanted);
  if (!found) throw new Refusal(404, 'Unknown', 'There is no such workspace.');
  return found;
}

function create(world: World, organization: string, name: string, shape: string): Workspace {
  if (world.workspaces.some((one) => one.name === name)) {
    const message = `${name} is taken in this organization.`;
    throw new Refusal(422, 'The name is taken', message, [{ pointer: '/name', message }]);
  }
  const workspace: Workspace = {
    id: id('ws'),
    organization,
    name,
    shape,
    kubernetesVersion: null,
    state: 'requested',
    progress: null,
    generation: 1,
    revision: 1,
    createdAt: new Date().toISOString(),
    readyAt: null,
  };
  world.workspaces.unshift(workspace);
  const resource = { kind: 'workspace', id: workspace.id, name };
  world.tasks.unshift({
    resource,
    kind: 'provisioning',
    step: 'namespace',
    percent: 0,
    message: '',
    state: 'running',
    attempt: 1,
    startedAt: workspace.createdAt,
    finishedAt: null,
  });
  provision(world, workspace);
  return workspace;
}

export const workspaces = [
  route('GET /api/v1/workspace-shapes', () => ({ items: SHAPES, nextCursor: null })),
  route('GET /api/v1/organizations/{organization}/workspaces', ({ world, params, query }) =>
    page(
      world.workspaces.filter(
        (one) =>
          one.organization === params.organization &&
          (!query.get('state') || one.state === query.get('state')) &&
          (!query.get('name') || one.name.includes(query.get('name') ?? '')),
      ),
      query,
    ),
  ),
  route(
    'POST /api/v1/organizations/{organization}/workspaces',
    ({ world, params, body }) =>
      create(world, params.organization ?? '', String(body.name), String(body.shape ?? 'small')),
    202,
  ),
  route('GET /api/v1/workspaces/{workspace}', ({ world, params }) => find(world, params.workspace)),
  route(
    'DELETE /api/v1/workspaces/{workspace}',
    ({ world, params }) => {
      const workspace = world.touch(find(world, params.workspace), { state: 'deleting' }, 'WorkspaceDeleting');
      setTimeout(() => {
        world.workspaces = world.workspaces.filter((one) => one !== workspace);
        world.hub.publish('WorkspaceDeleted', workspace.organization, workspace.id, workspace.revision + 1);
      }, 3_000);
      return workspace;
    },
    202,
  ),
  route(
    'POST /api/v1/workspaces/{workspace}/sleep',
    ({ world, params }) => {
      const workspace = world.touch(find(world, params.workspace), { state: 'fallingAsleep' }, 'WorkspaceProgressed');
      setTimeout(() => world.touch(workspace, { state: 'sleeping' }, 'WorkspaceFellAsleep'), 2_000);
      return workspace;
    },
    202,
  ),
  route(
    'DELETE /api/v1/workspaces/{workspace}/sleep',
    ({ world, params }) => {
      const workspace = world.touch(find(world, params.workspace), { state: 'waking' }, 'WorkspaceProgressed');
      setTimeout(() => world.touch(workspace, { state: 'ready' }, 'WorkspaceWoke'), 3_000);
      return workspace;
    },
    202,
  ),
  route(
    'POST /api/v1/workspaces/{workspace}/retries',
    ({ world, params }) => {
      const workspace = world.touch(
        find(world, params.workspace),
        { state: 'requested', reason: null },
        'WorkspaceRequested',
      );
      provision(world, workspace);
      return workspace;
    },
    202,
  ),
  route('POST /api/v1/workspaces/{workspace}/kubeconfig', ({ world, params, body }) => {
    const { name, id } = find(world, params.workspace);
    const user =
      body.kind === 'token'
        ? '    token: a-token-that-opens-nothing'
        : '    exec:\n      apiVersion: client.authentication.k8s.io/v1\n      command: hexarch\n      args: [kubeconfig, token]';
    return {
      kubeconfig: `apiVersion: v1\nkind: Config\ncurrent-context: ${name}\nclusters:\n- name: ${name}\n  cluster:\n    server: https://localhost:8443/k8s/workspaces/${id}\ncontexts:\n- name: ${name}\n  context:\n    cluster: ${name}\n    user: ada\nusers:\n- name: ada\n  user:\n${user}\n`,
      expiresAt: body.kind === 'token' ? new Date(Date.now() + 3_600_000).toISOString() : null,
    };
  }),
  route('GET /api/v1/workspaces/{workspace}/events', ({ world, params, query }) =>
    page(world.events.get(params.workspace ?? '') ?? [], query),
  ),
  route('GET /api/v1/workspaces/{workspace}/usage', () => ({
    cpu: { used: '840m', limit: '4' },
    memory: { used: '3120Mi', limit: '8Gi' },
    storage: { used: '12Gi', limit: '40Gi' },
    pods: { used: 14, limit: 60 },
    at: new Date().toISOString(),
    namespaces: [
      { name: 'shop', cpu: '510m', memory: '1840Mi', pods: 10 },
      { name: 'ledger', cpu: '180m', memory: '640Mi', pods: 3 },
      { name: 'kube-system', cpu: '12m', memory: '96Mi', pods: 1 },
    ],
  })),
];
