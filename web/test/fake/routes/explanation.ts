import type { AccessReason } from '@/api/types';
import { BUILT_IN_ROLES, PERMISSIONS } from '../catalogue';
import { Refusal } from '../refusal';
import { route } from '../router';
import type { World } from '../world';

export const explained = route('GET /api/v1/organizations/{organization}/access', ({ world, params, query }) => {
  const actor = query.get('actor') ?? world.me.id;
  const scope = query.get('scope') ?? params.organization ?? '';
  const permission = PERMISSIONS.find(({ name }) => name === query.get('permission'));
  if (!permission) throw new Refusal(422, 'There is no such permission', 'Say which permission.');
  const because = reasons(world, actor, scope, permission.name);
  const [first] = because;
  return {
    actor,
    permission: permission.name,
    scope,
    allowed: first !== undefined,
    decision: first
      ? `Allowed, because ${first.sentence}.`
      : `Refused: no role there or above allows ${permission.name}. These would: ${permission.roles.join(', ')}.`,
    because,
    roles: [...permission.roles],
  };
});

/** What somebody holds on the scope itself; what lies above it is the server's to find. */
function reasons(world: World, actor: string, scope: string, permission: string): AccessReason[] {
  const member = world.members.find(({ person }) => person.id === actor);
  const own = BUILT_IN_ROLES.find(({ name }) => name === member?.role);
  const found: AccessReason[] = own?.permissions.includes(permission)
    ? [
        {
          sentence: `they are a member with the role ${own.name} in the whole organization`,
          groups: [],
          role: own.name,
          scope,
        },
      ]
    : [];
  const ways = waysFrom(world, actor).set(actor, []);
  for (const grant of world.grants) {
    const way = ways.get(grant.subject);
    const role = [...BUILT_IN_ROLES, ...world.roles].find(({ id: own, name }) => (own ?? name) === grant.role);
    if (!way || grant.scope !== scope || !role?.permissions.includes(permission)) continue;
    const names = way.map((one) => ({ id: one, name: world.nameOf(one) ?? one }));
    const through = names.map(({ name }) => name).join(', which is in the group ');
    const holder = through ? `they are in the group ${through}, which is` : 'they are';
    found.push({
      sentence: `${holder} granted the role ${role.name} ${scope.startsWith('org_') ? 'in the whole organization' : `on ${scope}`}`,
      groups: names,
      role: role.name,
      scope,
      grant: grant.id,
    });
  }
  return found;
}

/** The groups that somebody is in, each with the way there. */
export function waysFrom(world: World, member: string): Map<string, string[]> {
  const ways = new Map<string, string[]>();
  const follow = (inner: string, way: string[]) => {
    for (const [group, members] of world.groupMembers) {
      if (ways.has(group) || !members.some((one) => one.member === inner)) continue;
      ways.set(group, [...way, group]);
      follow(group, [...way, group]);
    }
  };
  follow(member, []);
  return ways;
}
