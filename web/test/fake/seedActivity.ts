import type { AuditRecord } from '@/api/types';
import { ago, id, type World } from './world';

const ACTS = [
  ['workspace.create', 'workspace', 'checkout-preview', 'succeeded', 0, 11],
  ['application.update', 'application', 'api', 'succeeded', 2, 95],
  ['application.deploy', 'application', 'mailer', 'failed', 3, 1_300],
  ['workspace.sleep', 'workspace', 'storefront', 'succeeded', 1, 4_200],
  ['member.role.change', 'person', 'Edsger Dijkstra', 'refused', 2, 9_100],
  ['key.create', 'key', 'deploy pipeline', 'succeeded', 0, 15_000],
  ['project.create', 'project', 'playground', 'succeeded', 1, 260_000],
  ['invitation.accept', 'person', 'Katherine Johnson', 'succeeded', 0, 420_000],
  ['kubernetes.delete', 'pod', 'web-7d4b9c6f58-x2k9p', 'attempted', 3, 500_000],
] as const;

export function seedActivity(world: World) {
  const records = ACTS.map(([action, kind, name, result, who, seconds]): AuditRecord => {
    const actor = world.people[who];
    return {
      id: id('audit'),
      at: ago(seconds),
      actor: { kind: 'person', id: actor?.id ?? null, name: actor?.displayName ?? null },
      initiatedBy: 'person',
      action,
      target: { kind, id: id(kind.slice(0, 4)), name },
      result,
      detail: result === 'refused' ? 'member.role.change needs the role admin.' : null,
      address: '10.12.4.31',
      erased: false,
      traceId: 'req_01kag5w2m7ke0qv8x3n5r6t9y1',
    };
  });
  // Enough of them that a list has more than one page.
  world.audit = Array.from({ length: 8 }, (_, round) =>
    records.map((record) => ({
      ...record,
      id: id('audit'),
      at: new Date(Date.parse(record.at) - round * 90_000_000).toISOString(),
    })),
  ).flat();

  const organization = world.organizations[0]?.id ?? '';
  const key = (name: string, status: 'active' | 'expired', used: number | null) => ({
    id: id('key'),
    name,
    organization,
    prefix: 'hxk_01kag5w2',
    scopes: used === null ? null : ['application.deploy', 'application.read'],
    createdAt: ago(3_000_000),
    expiresAt: status === 'expired' ? ago(40_000) : ago(-5_000_000),
    lastUsedAt: used === null ? null : ago(used),
    status,
  });
  world.keys = [
    key('deploy pipeline', 'active', 120),
    key('laptop backup', 'active', null),
    key('old pipeline', 'expired', 2_500_000),
  ];

  const [payments, , , preview] = world.workspaces;
  const [, api] = world.applications;
  if (!payments || !preview || !api) return;
  world.tasks = [
    {
      resource: { kind: 'workspace', id: preview.id, name: preview.name },
      kind: 'provisioning',
      step: 'control-plane',
      percent: 41,
      message: '1 of 2 containers is ready',
      state: 'running',
      attempt: 1,
      startedAt: ago(11),
      finishedAt: null,
    },
    {
      resource: { kind: 'application', id: api.id, name: api.name },
      kind: 'rollout',
      step: 'pods',
      percent: 50,
      message: 'Waiting for 2 pods of the new release',
      state: 'running',
      attempt: 1,
      startedAt: ago(40),
      finishedAt: null,
    },
    {
      resource: { kind: 'workspace', id: payments.id, name: payments.name },
      kind: 'waking',
      step: 'done',
      percent: 100,
      message: 'The API answered after 4.2 s',
      state: 'done',
      attempt: 1,
      startedAt: ago(700),
      finishedAt: ago(695),
    },
  ];
  world.events.set(payments.id, [
    {
      at: ago(310),
      type: 'warning',
      reason: 'BackOff',
      message: 'A container of search restarts again and again.',
      object: 'pod/search-7d4b9c6f58-q7m4t',
    },
    { at: ago(695), type: 'normal', reason: 'WorkspaceWoke', message: 'The API answered after 4.2 s.', object: null },
    {
      at: ago(700),
      type: 'normal',
      reason: 'WorkspaceWaking',
      message: 'Ada Lovelace woke the workspace.',
      object: null,
    },
    { at: ago(21 * 86_400), type: 'normal', reason: 'WorkspaceReady', message: 'Ready after 17.4 s.', object: null },
  ]);
  for (const one of world.applications) {
    world.events.set(one.id, [
      {
        at: ago(40),
        type: 'normal',
        reason: 'ScalingReplicaSet',
        message: 'Scaled up the new release to 2 pods.',
        object: `deployment/${one.name}`,
      },
      {
        at: ago(42),
        type: 'normal',
        reason: 'ReleaseCreated',
        message: 'Alan Turing deployed release 4.',
        object: null,
      },
    ]);
  }
}
