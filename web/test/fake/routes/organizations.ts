import type { Member } from '@/api/types';
import { Refusal } from '../refusal';
import { page, route } from '../router';
import { id } from '../world';

export const organizations = [
  route('GET /api/v1/organizations/{organization}', ({ world, params }) => {
    const found = world.organizations.find((one) => one.id === params.organization);
    if (!found) throw new Refusal(404, 'Unknown', 'There is no such organization.');
    return found;
  }),
  route('PATCH /api/v1/organizations/{organization}', ({ world, params, body }) => {
    const found = world.organizations.find((one) => one.id === params.organization);
    if (!found) throw new Refusal(404, 'Unknown', 'There is no such organization.');
    Object.assign(found, body, { generation: found.generation + 1 });
    const { id, slug, name } = found;
    world.me = {
      ...world.me,
      organizations: world.me.organizations.map((one) => (one.id === id ? { ...one, slug, name } : one)),
    };
    return found;
  }),
  route('GET /api/v1/organizations/{organization}/members', ({ world, query }) => page(world.members, query)),
  route(
    'POST /api/v1/organizations/{organization}/members',
    ({ world, body }) => {
      const email = String(body.email);
      if (world.members.some(({ person }) => person.email === email)) {
        const message = `${email} is a member already.`;
        throw new Refusal(422, 'Already a member', message, [{ pointer: '/email', message }]);
      }
      const person = { id: id('person'), email, displayName: String(body.displayName ?? email) };
      const member: Member = {
        person,
        role: body.role as Member['role'],
        state: 'invited',
        joinedAt: new Date().toISOString(),
        generation: 1,
      };
      world.members.push(member);
      return { member, signInLink: 'https://localhost:8443/join#token=one-time-link-that-opens-nothing' };
    },
    201,
  ),
  route('PATCH /api/v1/organizations/{organization}/members/{person}', ({ world, params, body }) => {
    const member = world.members.find(({ person }) => person.id === params.person);
    if (!member) throw new Refusal(404, 'Unknown', 'There is no such member.');
    const owners = world.members.filter(({ role }) => role === 'owner');
    if (member.role === 'owner' && owners.length === 1) {
      throw new Refusal(
        422,
        'The last owner stays',
        'An organization has at least one owner. Make somebody else owner first.',
      );
    }
    Object.assign(member, body, { generation: member.generation + 1 });
    return member;
  }),
  route('DELETE /api/v1/organizations/{organization}/members/{person}', ({ world, params }) => {
    world.members = world.members.filter(({ person }) => person.id !== params.person);
  }),
  route('GET /api/v1/organizations/{organization}/roles', () => ({
    items: [
      {
        name: 'owner',
        description: 'Everything',
        permissions: ['organization.update', 'member.add', 'workspace.create'],
      },
      { name: 'viewer', description: 'Sees, changes nothing', permissions: ['workspace.read'] },
    ],
  })),
  route('GET /api/v1/organizations/{organization}/quota', ({ world, params }) => ({
    items: [
      {
        name: 'workspaces',
        used: world.workspaces.filter((one) => one.organization === params.organization).length,
        limit: 10,
      },
      { name: 'members', used: world.members.length, limit: 50 },
    ],
  })),
  route('GET /api/v1/organizations/{organization}/audit', ({ world, params, query }) =>
    page(
      world.audit.filter(
        (record) =>
          world.organizations[0]?.id === params.organization &&
          (!query.get('action') || record.action === query.get('action')) &&
          (!query.get('result') || record.result === query.get('result')) &&
          (!query.get('actor') || record.actor.id === query.get('actor')) &&
          (!query.get('target') || record.target?.id === query.get('target')),
      ),
      query,
    ),
  ),
  route('GET /api/v1/organizations/{organization}/tasks', ({ world, params, query }) =>
    page(world.organizations[0]?.id === params.organization ? world.tasks : [], query),
  ),
];
