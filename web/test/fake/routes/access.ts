import type { Grant, Group, Role } from '@/api/types';
import { BUILT_IN_ROLES, PERMISSIONS } from '../catalogue';
import { Refusal } from '../refusal';
import { page, route } from '../router';
import { id, type World } from '../world';
import { explained, waysFrom } from './explanation';

const GROUPS = '/api/v1/organizations/{organization}/groups';
const GRANTS = '/api/v1/organizations/{organization}/grants';
const ROLES = '/api/v1/organizations/{organization}/roles';

/** Groups, grants and roles belong to the first organization: the second has none. */
const home = (world: World, organization: string | undefined) => world.organizations[0]?.id === organization;

function known<Row extends { readonly id?: string | null }>(rows: readonly Row[], wanted: string | undefined): Row {
  const found = rows.find((one) => one.id === wanted);
  if (!found) throw new Refusal(404, 'Unknown', 'There is no such thing here.');
  return found;
}

const groups = [
  route(`GET ${GROUPS}`, ({ world, params, query }) =>
    page(home(world, params.organization) ? world.groups : [], query),
  ),
  route(
    `POST ${GROUPS}`,
    ({ world, body }) => {
      const name = String(body.name);
      if (world.groups.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
        const message = `Another group is called ${name} already. Choose another name.`;
        throw new Refusal(422, 'Another group has this name', message, [{ pointer: '/name', message: 'is taken' }]);
      }
      const made: Group = {
        id: id('group'),
        name,
        description: String(body.description ?? ''),
        members: 0,
        createdAt: new Date().toISOString(),
        generation: 1,
      };
      world.groups.push(made);
      return made;
    },
    201,
  ),
  route(`GET ${GROUPS}/{group}`, ({ world, params }) => known(world.groups, params.group)),
  route(`DELETE ${GROUPS}/{group}`, ({ world, params }) => {
    world.groups = world.groups.filter((one) => one.id !== params.group);
    world.grants = world.grants.filter(({ subject }) => subject !== params.group);
  }),
  route(`GET ${GROUPS}/{group}/members`, ({ world, params, query }) =>
    page(world.groupMembers.get(known(world.groups, params.group).id) ?? [], query),
  ),
  route(
    `POST ${GROUPS}/{group}/members`,
    ({ world, params, body }) => {
      const into = known(world.groups, params.group);
      const member = String(body.member);
      if (waysFrom(world, into.id).has(member) || member === into.id) {
        const message = 'The group would be inside itself, directly or by others that it is in.';
        throw new Refusal(422, 'A group cannot be inside itself', message, [
          { pointer: '/member', message: 'holds this group' },
        ]);
      }
      return world.put(into, member, new Date().toISOString());
    },
    201,
  ),
  route(`DELETE ${GROUPS}/{group}/members/{member}`, ({ world, params }) => {
    const from = known(world.groups, params.group);
    const stay = (world.groupMembers.get(from.id) ?? []).filter(({ member }) => member !== params.member);
    world.groupMembers.set(from.id, stay);
    from.members = stay.length;
  }),
];

const grants = [
  route(`GET ${GRANTS}`, ({ world, params, query }) =>
    page(
      world.grants.filter(
        ({ subject, scope }) =>
          home(world, params.organization) &&
          (!query.get('subject') || subject === query.get('subject')) &&
          (!query.get('scope') || scope === query.get('scope')),
      ),
      query,
    ),
  ),
  route(
    `POST ${GRANTS}`,
    ({ world, body }) => {
      const given: Grant = {
        id: id('grant'),
        subject: String(body.subject),
        subjectName: world.nameOf(String(body.subject)),
        scope: String(body.scope),
        role: String(body.role),
        grantedAt: new Date().toISOString(),
        generation: 1,
      };
      const before = world.grants.find(({ subject, scope }) => subject === given.subject && scope === given.scope);
      if (before) throw new Refusal(422, 'There is a role on this scope already', `${before.role} was granted there.`);
      world.grants.push(given);
      return given;
    },
    201,
  ),
  route(`DELETE ${GRANTS}/{grant}`, ({ world, params }) => {
    world.grants = world.grants.filter((one) => one.id !== params.grant);
  }),
];

const roles = [
  route(`GET ${ROLES}`, ({ world, params, query }) =>
    page([...BUILT_IN_ROLES, ...(home(world, params.organization) ? world.roles : [])], query),
  ),
  route(
    `POST ${ROLES}`,
    ({ world, body }) => {
      const made: Role = {
        id: id('role'),
        name: String(body.name),
        description: String(body.description ?? ''),
        permissions: body.permissions as string[],
        generation: 1,
      };
      world.roles.push(made);
      return made;
    },
    201,
  ),
  route(`DELETE ${ROLES}/{role}`, ({ world, params }) => {
    if (world.grants.some(({ role }) => role === params.role))
      throw new Refusal(422, 'Somebody holds this role', 'It is granted. Take these grants away first.');
    world.roles = world.roles.filter((one) => one.id !== params.role);
  }),
];

const KINDS: Readonly<Record<string, string>> = { org: 'organization', ws: 'workspace', proj: 'project' };

/** As a member, whose role reaches everything that is in the organization. */
const own = route('GET /api/v1/organizations/{organization}/access/own', ({ world, params, query }) => {
  const scope = query.get('scope') ?? params.organization ?? '';
  const role = world.me.organizations.find(({ id }) => id === params.organization)?.role ?? '';
  const kind = KINDS[scope.split('_')[0] ?? ''];
  const held = PERMISSIONS.filter((permission) => permission.scope === kind && permission.roles.includes(role));
  return { scope, permissions: held.map(({ name }) => name) };
});

export const access = [...groups, ...grants, ...roles, explained, own];
