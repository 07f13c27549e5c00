import type { Invitation, Member, OrganizationRole, Part } from '@/api/types';
import { seedAccess } from './seedAccess';
import { seedActivity } from './seedActivity';
import { seedResources } from './seedResources';
import { ago, id, type World } from './world';

const DAY = 86_400;
const PEOPLE = [
  ['Ada Lovelace', 'ada@acme.example', 'owner'],
  ['Grace Hopper', 'grace@acme.example', 'admin'],
  ['Alan Turing', 'alan@acme.example', 'member'],
  ['Katherine Johnson', 'katherine@acme.example', 'member'],
  ['Edsger Dijkstra', 'edsger@acme.example', 'viewer'],
  ['Barbara Liskov', 'barbara@acme.example', 'billing'],
] as const satisfies readonly (readonly [string, string, OrganizationRole])[];

export function seed(world: World) {
  world.people = PEOPLE.map(([displayName, email], index) => ({
    id: id('person'),
    email,
    displayName,
    state: index === 4 ? 'invited' : 'active',
    platformRoles: index === 0 ? ['operator'] : index === 1 ? ['auditor'] : [],
    createdAt: ago((40 - index) * DAY),
    generation: 1,
  }));
  const [ada] = world.people;
  if (!ada) return;
  world.me = { ...world.me, id: ada.id, email: ada.email, displayName: ada.displayName, platformRoles: ['operator'] };
  world.parts = parts(world.scene === 'first');
  world.sessions = [
    session('Chromium 144 on Linux', 'console', 0, true),
    session('hexarch 0.1.0 on ada-laptop', 'cli', 3_600, false),
    session('Firefox 146 on macOS', 'console', 2 * DAY, false),
  ];
  if (world.scene !== 'full') return;

  for (const [name, slug, role, suspension] of [
    ['Acme Robotics', 'acme', 'owner', null],
    ['Northwind Labs', 'northwind', 'member', null],
    ['Initech', 'initech', 'member', { reason: 'The invoices of three months are open.', at: ago(2 * DAY) }],
  ] as const) {
    const organization = {
      id: id('org'),
      slug,
      name,
      createdAt: ago(38 * DAY),
      generation: 1,
      plan: 'default',
      role,
      state: suspension ? ('suspended' as const) : ('active' as const),
      suspension,
    };
    world.organizations.push(organization);
    world.me.organizations = [...world.me.organizations, { id: organization.id, slug, name, role }];
  }
  world.members = PEOPLE.map(
    ([, , role], index): Member => ({
      person: world.people[index] ?? ada,
      role,
      joinedAt: ago((38 - index * 5) * DAY),
      generation: 1,
    }),
  );
  world.invitations = [
    invited(world, 'donald@acme.example', 'member'),
    { ...invited(world, 'tony@acme.example', 'viewer'), state: 'expired', expiresAt: ago(2 * DAY) },
  ];
  seedResources(world);
  seedAccess(world);
  seedActivity(world);
}

export function invited(world: World, email: string, role: Invitation['role']): Invitation {
  const { id: by, email: from, displayName } = world.me;
  return {
    id: id('inv'),
    email,
    role,
    state: 'pending',
    invitedBy: { id: by, email: from, displayName },
    createdAt: ago(DAY),
    expiresAt: ago(-6 * DAY),
    settledAt: null,
    generation: 1,
  };
}

function session(device: string, client: 'cli' | 'console', seconds: number, current: boolean) {
  return {
    id: id('session'),
    client,
    device,
    address: current ? '127.0.0.1' : '10.12.4.31',
    createdAt: ago(seconds + 7_200),
    lastUsedAt: ago(seconds),
    expiresAt: ago(seconds - DAY),
    current,
  };
}

function parts(firstDay: boolean): Part[] {
  const connected = (name: string, detail: string): Part => ({ name, state: 'connected', detail, since: ago(7_300) });
  return [
    connected('database', 'PostgreSQL 18.6, embedded'),
    connected('events', 'Event log in PostgreSQL'),
    connected('tasks', '2 of 8 workers busy'),
    connected('secrets', 'Key-encryption key from a file'),
    firstDay
      ? {
          name: 'local-cluster',
          state: 'starting',
          detail: 'Compiling Kubernetes: 8 of 13 min',
          percent: 62,
          since: ago(480),
        }
      : connected('local-cluster', 'Kubernetes 1.35.2, 1 node ready'),
    firstDay
      ? {
          name: 'host-cluster',
          state: 'missing',
          detail: 'The local cluster is not there yet',
          setting: 'HEXARCH_KUBECONFIG=/path/to/kubeconfig',
          since: ago(480),
        }
      : connected('host-cluster', 'local: every check of the preflight passed'),
    connected('network-policy', 'Enforced: a probe was refused'),
    connected('ingress', 'Applications answer on *.apps.localhost'),
    connected('metrics', 'metrics.k8s.io, every 15 s'),
    {
      name: 'mail',
      state: 'missing',
      detail: 'Invitations are handed over as links.',
      setting: 'HEXARCH_MAIL_URL=smtp://user@mail.example.org:587',
      since: ago(7_300),
    },
  ];
}
