import type { Invitation } from '@/api/types';
import { Refusal } from '../refusal';
import { page, route } from '../router';
import { invited } from '../seed';

const LINK = 'https://localhost:8443/join#token=one-time-link-that-opens-nothing';

const terms = { allowedDomains: ['acme.example'], allowedNetworks: [] as string[], generation: 1 };

/** Nothing but the end of its directory. */
const EMPTY_ZIP = Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex');

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
  route('GET /api/v1/organizations/{organization}/export', ({ response }) => {
    response.setHeader('Content-Type', 'application/zip');
    response.end(EMPTY_ZIP);
  }),
  route('POST /api/v1/organizations/{organization}/closure', ({ world, params }) => {
    const found = world.organizations.find((one) => one.id === params.organization);
    const closing = { at: new Date().toISOString(), until: new Date(Date.now() + 30 * 86_400_000).toISOString() };
    return found && Object.assign(found, { state: 'closing', closing, generation: found.generation + 1 });
  }),
  route('DELETE /api/v1/organizations/{organization}/closure', ({ world, params }) => {
    const found = world.organizations.find((one) => one.id === params.organization);
    return found && Object.assign(found, { state: 'active', closing: null, generation: found.generation + 1 });
  }),
  route('GET /api/v1/organizations/{organization}/settings', () => terms),
  route('PATCH /api/v1/organizations/{organization}/settings', ({ body }) =>
    Object.assign(terms, body, { generation: terms.generation + 1 }),
  ),
  route('POST /api/v1/organizations/{organization}/ownership', ({ world, body }) => {
    const member = world.members.find(({ person }) => person.id === body.person);
    if (!member) throw new Refusal(422, 'The person is no member', 'Only a member can become the owner.');
    for (const one of world.members) if (one.role === 'owner') one.role = 'admin';
    return Object.assign(member, { role: 'owner', generation: member.generation + 1 });
  }),
  route('GET /api/v1/organizations/{organization}/members', ({ world, query }) => page(world.members, query)),
  route('GET /api/v1/organizations/{organization}/invitations', ({ world, query }) => page(world.invitations, query)),
  route(
    'POST /api/v1/organizations/{organization}/invitations',
    ({ world, body }) => {
      const email = String(body.email);
      if (world.members.some(({ person }) => person.email === email)) {
        const message = `${email} is a member already.`;
        throw new Refusal(422, 'Already a member', message, [{ pointer: '/email', message }]);
      }
      const invitation = invited(world, email, body.role as Invitation['role']);
      world.invitations.unshift(invitation);
      return { invitation, link: LINK };
    },
    201,
  ),
  route(
    'POST /api/v1/organizations/{organization}/invitations/{invitation}/links',
    ({ world, params }) => {
      const invitation = world.invitations.find((one) => one.id === params.invitation);
      if (!invitation) throw new Refusal(404, 'Unknown', 'There is no such invitation.');
      Object.assign(invitation, { state: 'pending', generation: invitation.generation + 1 });
      return { invitation, link: LINK };
    },
    201,
  ),
  route('DELETE /api/v1/organizations/{organization}/invitations/{invitation}', ({ world, params }) => {
    const invitation = world.invitations.find((one) => one.id === params.invitation);
    if (invitation) Object.assign(invitation, { state: 'withdrawn', generation: invitation.generation + 1 });
  }),
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
  route('GET /api/v1/organizations/{organization}/audit/export', ({ world }) => world.audit.at(-1)),
  route('GET /api/v1/organizations/{organization}/audit/verification', ({ world, params }) => ({
    items: [
      {
        organization: params.organization,
        first: 1,
        last: world.audit.length,
        sealedAt: world.audit[0]?.at ?? null,
        waiting: 0,
        end: true,
        faults: [],
      },
    ],
    nextCursor: null,
  })),
  route('GET /api/v1/organizations/{organization}/tasks', ({ world, params, query }) =>
    page(world.organizations[0]?.id === params.organization ? world.tasks : [], query),
  ),
];
