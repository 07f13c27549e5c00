import type { ServiceAccount, ServiceAccountKey } from '@/api/types';
import { Refusal } from '../refusal';
import { page, route } from '../router';
import { id, type World } from '../world';

const ACCOUNTS = '/api/v1/organizations/{organization}/service-accounts';
const KEYS = `${ACCOUNTS}/{account}/keys`;

function known(world: World, account: string | undefined): ServiceAccount {
  const found = world.serviceAccounts.find((one) => one.id === account);
  if (!found) throw new Refusal(404, 'Unknown', 'There is no such thing here.');
  return found;
}

const keysOf = (world: World, { id: account }: ServiceAccount) => world.serviceAccountKeys.get(account) ?? [];

function keep(world: World, account: ServiceAccount, all: ServiceAccountKey[]) {
  world.serviceAccountKeys.set(account.id, all);
  account.keys = all.filter(({ status }) => status === 'active').length;
}

export const machines = [
  route(`GET ${ACCOUNTS}`, ({ world, params, query }) =>
    page(world.organizations[0]?.id === params.organization ? world.serviceAccounts : [], query),
  ),
  route(
    `POST ${ACCOUNTS}`,
    ({ world, body }) => {
      const name = String(body.name);
      if (world.serviceAccounts.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
        const message = `Another service account is called ${name} already. Choose another name.`;
        throw new Refusal(422, 'Another service account has this name', message, [
          { pointer: '/name', message: 'is taken' },
        ]);
      }
      const made: ServiceAccount = {
        id: id('svc'),
        name,
        description: String(body.description ?? ''),
        keys: 0,
        lastUsedAt: null,
        createdAt: new Date().toISOString(),
        generation: 1,
      };
      world.serviceAccounts.push(made);
      return made;
    },
    201,
  ),
  route(`GET ${ACCOUNTS}/{account}`, ({ world, params }) => known(world, params.account)),
  route(`DELETE ${ACCOUNTS}/{account}`, ({ world, params }) => {
    world.serviceAccounts = world.serviceAccounts.filter((one) => one.id !== params.account);
    world.grants = world.grants.filter(({ subject }) => subject !== params.account);
  }),
  route(`GET ${KEYS}`, ({ world, params, query }) => page(keysOf(world, known(world, params.account)), query)),
  route(
    `POST ${KEYS}`,
    ({ world, params, body }) => {
      const account = known(world, params.account);
      const key: ServiceAccountKey = {
        id: id('key'),
        name: String(body.name),
        prefix: 'hxk_01kag5w2',
        scope: (body.scope as string | null) ?? null,
        permissions: (body.permissions as string[] | null) ?? null,
        createdAt: new Date().toISOString(),
        expiresAt: String(body.expiresAt),
        lastUsedAt: null,
        status: 'active',
      };
      keep(world, account, [key, ...keysOf(world, account)]);
      return { key, secret: 'hxk_01kag5w2m7ke0qv8x3n5r6t9y1_example-of-a-secret-that-opens-nothing' };
    },
    201,
  ),
  route(`DELETE ${KEYS}/{key}`, ({ world, params }) => {
    const account = known(world, params.account);
    keep(
      world,
      account,
      keysOf(world, account).map((key) => (key.id === params.key ? { ...key, status: 'revoked' } : key)),
    );
  }),
];
