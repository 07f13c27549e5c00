import { Refusal } from '../refusal';
import { route } from '../router';
import { id, type World } from '../world';

let tokens = 0;

function signedIn(world: World, organization: string | null = null) {
  world.signedIn = true;
  tokens += 1;
  return {
    accessToken: `token-${tokens}`,
    expiresAt: new Date(Date.now() + 900_000).toISOString(),
    tokenType: 'Bearer',
    organization,
    person: world.me,
    refreshToken: null,
  };
}

export const auth = [
  route('GET /auth/bootstrap', ({ world }) => ({ required: world.operatorMissing })),
  route('POST /auth/bootstrap', ({ world, body }) => {
    world.operatorMissing = false;
    Object.assign(world.me, { email: body.email, displayName: body.displayName });
    return signedIn(world);
  }),
  route('POST /auth/invitation', () => ({
    organization: 'Acme Robotics',
    slug: 'acme',
    email: 'donald@acme.example',
    role: 'member' as const,
    invitedBy: 'Ada Lovelace',
    expiresAt: new Date(Date.now() + 500_000_000).toISOString(),
    account: false,
  })),
  route('POST /auth/decline', () => undefined),
  route('POST /api/v1/me/memberships', ({ world }) => world.me.organizations[0], 201),
  route('POST /auth/join', ({ world }) => signedIn(world)),
  route('POST /auth/sign-in', ({ world, body }) => {
    if (body.password === 'wrong') throw new Refusal(401, 'That did not work', 'E-mail or password is wrong.');
    return signedIn(world);
  }),
  route('POST /auth/refresh', ({ world }) => {
    if (!world.signedIn) throw new Refusal(401, 'Not signed in', 'There is no session.');
    return signedIn(world);
  }),
  route('POST /auth/switch', ({ world, body }) => {
    if (!world.signedIn) throw new Refusal(401, 'Not signed in', 'There is no session.');
    return signedIn(world, body.organization as string);
  }),
  route('POST /auth/sign-out', ({ world }) => {
    world.signedIn = false;
  }),
  route('GET /api/v1/events', ({ world, response }) => world.hub.open(response)),
  route(
    'POST /api/v1/organizations',
    ({ world, body }) => {
      const name = String(body.name);
      const slug = String(body.slug);
      const created = {
        id: id('org'),
        slug,
        name,
        createdAt: new Date().toISOString(),
        generation: 1,
        plan: 'default',
        role: 'owner' as const,
        state: 'active' as const,
      };
      world.organizations.push(created);
      world.me = {
        ...world.me,
        organizations: [...world.me.organizations, { id: created.id, slug, name, role: 'owner' }],
      };
      return created;
    },
    201,
  ),
];
