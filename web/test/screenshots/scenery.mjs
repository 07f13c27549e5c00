// What the photographs of a real installation show: the same as the fake's, as far as it can be brought about for real.
import { PASSWORD } from '../journey/beginning.mjs';

const OPERATOR = 'ada@example.org';
const GUEST = 'grace@example.org';
const INVITED = 'barbara@example.org';
/** Answers on 8080; the local cluster's registry holds it, usually under this name. */
const IMAGE = process.env.HEXARCH_TEST_IMAGE ?? '127.0.0.1:5000/demo/hello:1';

/** Who looks at a scene; nobody at the others. */
export const VISITORS = { full: OPERATOR, first: GUEST };

/** Makes what is not there yet, waits until it is what the pages show, and answers which id stands for which name. */
export async function build(base, evidence) {
  const api = new Api(base, evidence);
  await api.signIn(OPERATOR);
  await api.first('/api/v1/organizations', 'northwind', { name: 'Northwind Labs', slug: 'northwind' });
  const organization = await api.first('/api/v1/organizations', 'acme', { name: 'Acme', slug: 'acme' });
  await api.enter(organization.id);
  const workspaces = `/api/v1/organizations/${organization.id}/workspaces`;
  const payments = await api.first(workspaces, 'payments', { name: 'payments', shape: 'medium' });
  const storefront = await api.first(workspaces, 'storefront', { name: 'storefront' });
  await api.until(`/api/v1/workspaces/${payments.id}`, ['ready']);
  const projects = `/api/v1/workspaces/${payments.id}/projects`;
  const shop = await api.first(projects, 'shop', { name: 'shop', quota: { cpu: '2', memory: '2Gi', pods: 12 } });
  const ledger = await api.first(projects, 'ledger', { name: 'ledger' });
  for (const one of [shop, ledger]) await api.until(`/api/v1/projects/${one.id}`, ['ready']);
  const applications = `/api/v1/projects/${shop.id}/applications`;
  const web = await api.first(applications, 'web', { name: 'web', image: IMAGE, replicas: 2 });
  const search = await api.first(applications, 'search', { name: 'search', image: '127.0.0.1:5000/acme/search:0.9' });
  const reports = await api.first(applications, 'reports', { name: 'reports', image: IMAGE, replicas: 0 });
  const { url } = await api.until(`/api/v1/applications/${web.id}`, ['running']);
  for (const path of ['', 'prices', 'favicon.ico']) await api.visit(new URL(path, url)); // its log is to hold something
  await api.until(`/api/v1/applications/${search.id}`, ['degraded', 'failed']);
  await api.until(`/api/v1/workspaces/${storefront.id}`, ['ready', 'sleeping']);
  await api.send('POST', `/api/v1/workspaces/${storefront.id}/sleep`, {}, [202, 409]);
  await api.until(`/api/v1/workspaces/${storefront.id}`, ['sleeping']);
  await guest(api, organization);
  const Platform = await group(api, organization, payments);
  const made = { payments, storefront, shop, ledger, web, search, reports, Platform };
  const ids = new Map(Object.entries(made).map(([name, { id }]) => [name, id]));
  return ids.set('one-time', await invited(api, organization));
}

/** Somebody in a group, which holds a role that the organization made, and one that is built in. */
async function group(api, organization, workspace) {
  const path = `/api/v1/organizations/${organization.id}`;
  const made = await api.first(`${path}/groups`, 'Platform', {
    name: 'Platform',
    description: 'Runs what everybody stands on',
  });
  const { id } = await api.send('GET', '/api/v1/me');
  await api.send('POST', `${path}/groups/${made.id}/members`, { member: id });
  const role = await api.first(`${path}/roles`, 'Release manager', {
    name: 'Release manager',
    description: 'Deploys, and looks at what came of it',
    permissions: ['application.create', 'application.update', 'application.view', 'application.logs'],
  });
  for (const wish of [
    { scope: organization.id, role: role.id },
    { scope: workspace.id, role: 'workspaceViewer' },
  ])
    await api.send('POST', `${path}/grants`, { ...wish, subject: made.id }, [201, 422]);
  return made;
}

/** The token of a link that somebody may join with; nobody does. */
async function invited(api, organization) {
  const invitations = `/api/v1/organizations/${organization.id}/invitations`;
  let sent = await api.send('POST', invitations, { email: INVITED, role: 'member' }, [201, 422]);
  if (!sent.link) {
    const { items } = await api.send('GET', `${invitations}?state=pending`);
    const { id } = items.find(({ email }) => email === INVITED);
    sent = await api.send('POST', `${invitations}/${id}/links`, {});
  }
  return tokenOf(sent);
}

const tokenOf = ({ link }) => new URL(link).hash.replace('#token=', '');

/** Somebody who belongs to no organization: came by a link, and left again. */
async function guest(api, organization) {
  const members = `/api/v1/organizations/${organization.id}/members`;
  const invitations = `/api/v1/organizations/${organization.id}/invitations`;
  const sent = await api.send('POST', invitations, { email: GUEST, role: 'member' }, [201, 422]);
  if (sent.link) {
    await api.send('POST', '/auth/join', { token: tokenOf(sent), displayName: 'Grace Hopper', password: PASSWORD });
  }
  const { items } = await api.send('GET', members);
  const member = items.find(({ person }) => person.email === GUEST);
  if (member) await api.send('DELETE', `${members}/${member.person.id}`, undefined, [204], member.generation);
}

class Api {
  base;
  evidence;
  headers = { 'Content-Type': 'application/json' };
  refreshToken = '';

  constructor(base, evidence) {
    this.base = base;
    this.evidence = evidence;
  }

  async signIn(email) {
    this.take(await this.send('POST', '/auth/sign-in', { email, password: PASSWORD, client: 'cli' }));
  }

  async enter(organization) {
    this.take(await this.send('POST', '/auth/switch', { organization, refreshToken: this.refreshToken }));
  }

  take({ accessToken, refreshToken }) {
    this.headers.Authorization = `Bearer ${accessToken}`;
    this.refreshToken = refreshToken;
  }

  /** The one of this name, made if there is none. */
  async first(path, name, wish) {
    const { items } = await this.send('GET', path);
    return items.find((one) => one.name === name || one.slug === name) ?? this.send('POST', path, wish);
  }

  async until(path, states) {
    let now = {};
    for (let attempt = 0; attempt < 600; attempt++) {
      now = await this.send('GET', path);
      if (states.includes(now.state)) return now;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    throw new Error(`${path} was never ${states.join(' or ')}, in the end it is ${JSON.stringify(now)}`);
  }

  /** Resolves its name as a browser does, which Node leaves to the system. */
  async visit(url) {
    const { hostname } = url;
    url.hostname = 'localhost';
    await fetch(url, { headers: { host: hostname } });
  }

  async send(method, path, body, accepted = [200, 201, 202, 204], generation) {
    const response = await fetch(this.base + path, {
      method,
      headers: generation === undefined ? this.headers : { ...this.headers, 'If-Match': `"${generation}"` },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    this.evidence.heard(text);
    if (!accepted.includes(response.status)) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : {};
  }
}
