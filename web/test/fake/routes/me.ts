import { PERMISSIONS } from '../catalogue';
import { page, route } from '../router';
import { id } from '../world';

export const me = [
  route('GET /api/v1/me', ({ world }) => world.me),
  route('PATCH /api/v1/me', ({ world, body }) => {
    world.me = { ...world.me, ...body, generation: world.me.generation + 1 };
    return world.me;
  }),
  route('PUT /api/v1/me/password', () => undefined),
  route('GET /api/v1/me/sessions', ({ world, query }) => page(world.sessions, query)),
  route('DELETE /api/v1/me/sessions/{session}', ({ world, params }) => {
    world.sessions = world.sessions.filter((session) => session.id !== params.session);
  }),
  route('GET /api/v1/me/api-keys', ({ world, query }) => page(world.keys, query)),
  route(
    'POST /api/v1/me/api-keys',
    ({ world, body }) => {
      const key = {
        id: id('key'),
        name: String(body.name),
        organization: String(body.organization),
        prefix: 'hxk_01kag5w2',
        scopes: (body.scopes as string[] | null) ?? null,
        createdAt: new Date().toISOString(),
        expiresAt: (body.expiresAt as string | null) ?? null,
        lastUsedAt: null,
        status: 'active' as const,
      };
      world.keys.unshift(key);
      return { key, secret: 'hxk_01kag5w2m7ke0qv8x3n5r6t9y1_example-of-a-secret-that-opens-nothing' };
    },
    201,
  ),
  route('DELETE /api/v1/me/api-keys/{key}', ({ world, params }) => {
    world.keys = world.keys.map((key) => (key.id === params.key ? { ...key, status: 'revoked' } : key));
  }),
  route('GET /api/v1/me/audit', ({ world, query }) =>
    page(
      world.audit.filter(({ actor }) => actor.id === world.me.id),
      query,
    ),
  ),
  route('GET /api/v1/permissions', ({ query }) => page(PERMISSIONS, query)),
];
