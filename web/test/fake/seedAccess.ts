import type { Grant, Group, Role, ServiceAccount } from '@/api/types';
import { ago, id, type World } from './world';

const DAY = 86_400;

/** Three groups, one inside another, two roles of the organization's own, and what they were granted. */
export function seedAccess(world: World) {
  const [, grace, alan, katherine, , barbara] = world.people;
  const platform = group(world, 'Platform', 'Keeps the workspaces running', 30);
  const onCall = group(world, 'On call', 'Whoever answers at night', 21);
  const auditors = group(world, 'Auditors', '', 9);
  puts(world, platform, [grace?.id, katherine?.id]);
  puts(world, onCall, [alan?.id, platform.id]);
  puts(world, auditors, [barbara?.id]);
  const release = own(world, 'Release manager', 'Brings new versions out, and nothing else', [
    'application.logs',
    'application.update',
    'application.view',
    'project.view',
  ]);
  const auditor = own(world, 'Auditor', 'Reads the record', ['audit.read', 'grant.list', 'group.list', 'member.list']);
  const [payments, analytics] = world.workspaces;
  const [shop] = world.projects;
  const organization = world.organizations[0]?.id ?? '';
  grants(world, platform, payments?.id, 'workspaceAdmin', 28);
  grants(world, platform, analytics?.id, 'workspaceEditor', 17);
  grants(world, platform, shop?.id, 'projectAdmin', 12);
  grants(world, onCall, shop?.id, release.id ?? '', 3);
  grants(world, auditors, organization, auditor.id ?? '', 9);
  const pipeline = machine(world, 'Main pipeline', 'Brings the main branch out', 26, 600);
  machine(world, 'Nightly backup', '', 12, 7 * 3_600);
  grants(world, pipeline, shop?.id, release.id ?? '', 26);
}

function machine(world: World, name: string, description: string, days: number, usedAgo: number): ServiceAccount {
  const createdAt = ago(days * DAY);
  const lastUsedAt = ago(usedAgo);
  const made = { id: id('svc'), name, description, keys: 1, lastUsedAt, createdAt, generation: 1 };
  world.serviceAccounts.push(made);
  world.serviceAccountKeys.set(made.id, [
    {
      id: id('key'),
      name: 'first',
      prefix: 'hxk_01kag5w2',
      scope: name === 'Main pipeline' ? (world.projects[0]?.id ?? null) : null,
      permissions: null,
      createdAt,
      expiresAt: ago((days - 90) * DAY),
      lastUsedAt,
      status: 'active',
    },
  ]);
  return made;
}

function group(world: World, name: string, description: string, days: number): Group {
  const made = { id: id('group'), name, description, members: 0, createdAt: ago(days * DAY), generation: 1 };
  world.groups.push(made);
  world.groupMembers.set(made.id, []);
  return made;
}

function puts(world: World, into: Group, members: readonly (string | undefined)[]) {
  for (const member of members) if (member) world.put(into, member, ago(7 * DAY));
}

function own(world: World, name: string, description: string, permissions: string[]): Role {
  const made = { id: id('role'), name, description, permissions, generation: 1 };
  world.roles.push(made);
  return made;
}

function grants(world: World, to: Group | ServiceAccount, scope: string | undefined, role: string, days: number) {
  if (!scope) return;
  const given: Grant = {
    id: id('grant'),
    subject: to.id,
    subjectName: to.name,
    scope,
    role,
    grantedAt: ago(days * DAY),
    generation: 1,
  };
  world.grants.push(given);
}
