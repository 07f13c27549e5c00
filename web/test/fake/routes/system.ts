import { page, route } from '../router';

export const system = [
  route('GET /api/v1/capabilities', ({ world }) => ({
    version: '0.1.0',
    url: 'https://localhost:8443',
    parts: world.parts,
    limits: { requestBytes: 1_048_576, sessionsPerPerson: 5, logLinesPerSecond: 2_000 },
  })),
  route('GET /api/v1/admin/organizations', ({ world, query }) => page(world.organizations, query)),
  route('POST /api/v1/admin/organizations/{organization}/suspension', ({ world, params, body }) => {
    const found = world.organizations.find(({ id }) => id === params.organization);
    const suspension = { reason: String(body.reason), at: new Date().toISOString() };
    return found && Object.assign(found, { state: 'suspended', suspension, generation: found.generation + 1 });
  }),
  route('DELETE /api/v1/admin/organizations/{organization}/suspension', ({ world, params }) => {
    const found = world.organizations.find(({ id }) => id === params.organization);
    return found && Object.assign(found, { state: 'active', suspension: null, generation: found.generation + 1 });
  }),
  route('GET /api/v1/admin/people', ({ world, query }) => page(world.people, query)),
  route('PUT /api/v1/admin/people/{person}/platform-roles', ({ world, params, body }) => {
    const person = world.people.find(({ id }) => id === params.person);
    return person && Object.assign(person, { platformRoles: body.roles, generation: person.generation + 1 });
  }),
  route('GET /api/v1/admin/host-clusters', ({ query }) =>
    page(
      [
        {
          name: 'local',
          version: 'v1.35.2',
          nodes: 1,
          state: 'ready',
          checkedAt: new Date(Date.now() - 90_000).toISOString(),
          preflight: [
            { check: 'version', ok: true, detail: 'Kubernetes 1.35 is at least 1.32.' },
            { check: 'rights', ok: true, detail: 'All 14 rights are there.' },
            { check: 'storage class', ok: true, detail: 'local-path is the default.' },
            { check: 'network policy', ok: true, detail: 'A probe across namespaces was refused.' },
            { check: 'metrics', ok: false, detail: 'metrics.k8s.io does not answer.', remedy: './hexarch cluster up' },
          ],
        },
      ],
      query,
    ),
  ),
];
