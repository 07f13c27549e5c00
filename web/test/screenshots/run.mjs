// Looks at every page, wide and narrow, light and dark, and fails on whatever a browser complains about; photographs them, too.
//   node test/screenshots/run.mjs [--base https://localhost:7443] [--only name,name] [--scenes door,full] [--out folder] [--look]
// Without --base it photographs the fake, which also shows what an installation that is well never does. --look takes no pictures, and
// leaves out the views that no check needs.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch, startFake } from '../browser.mjs';
import { PASSWORD } from '../journey/beginning.mjs';
import { Evidence } from '../journey/evidence.mjs';
import { Camera } from './camera.mjs';
import { PAGES } from './pages.mjs';
import { build, VISITORS } from './scenery.mjs';

const { values: wish } = parseArgs({
  options: {
    base: { type: 'string' },
    only: { type: 'string' },
    scenes: { type: 'string' },
    out: { type: 'string', default: 'dist/screenshots' },
    look: { type: 'boolean' },
    evidence: { type: 'string' },
  },
});
const VIEWS = [
  { width: 1440, scheme: 'light' },
  ...(wish.look
    ? []
    : [
        { width: 1440, scheme: 'dark' },
        { width: 390, scheme: 'light' },
      ]),
  { width: 390, scheme: 'dark' },
];
const only = wish.only?.split(',');
const scenes = wish.scenes?.split(',') ?? ['door', 'bootstrap', 'first', 'full'];
const wanted = ({ name, fake }) => (!only || only.includes(name)) && !(fake && wish.base);
const pages = PAGES.filter(wanted).filter(({ scene }) => scenes.includes(scene));

const fake = wish.base ? null : await startFake();
const base = wish.base ?? fake.base;
const browser = await launch();
const camera = new Camera(base, wish.look ? null : wish.out, VIEWS);
const evidence = new Evidence(wish.evidence, 'the console');
if (!wish.look) mkdirSync(wish.out, { recursive: true });

try {
  const ids = fake ? await idsOfFake() : scenes.includes('full') ? await build(base, evidence) : new Map();
  for (const scene of scenes) await photographScene(scene, ids);
} finally {
  await evidence.settled();
  await browser.close();
  await fake?.close();
}
for (const complaint of camera.complaints) console.error(complaint);
console.log(`${pages.length} pages, ${camera.complaints.size} complaints`);
process.exit(camera.complaints.size > 0 ? 1 : 0);

/** On two tracks, each with a browser, a session and half of the pages: most of the time goes into drawing. */
async function photographScene(scene, ids) {
  const shown = pages.filter((page) => page.scene === scene).values();
  await Promise.all([photographAll(shown, scene, ids), photographAll(shown, scene, ids)]);
}

async function photographAll(shown, scene, ids) {
  const context = await camera.open(browser, scene);
  evidence.watch(context);
  if (wish.base && VISITORS[scene]) await camera.signIn(context, VISITORS[scene], PASSWORD);
  for (const page of shown) {
    const address = page.path.replaceAll(/\{([\w -]+)\}/g, (_, resource) => ids.get(resource) ?? resource);
    await camera.photograph(context, { ...page, address });
  }
  await context.close();
}

/** Asks the fake which id stands for which name. */
async function idsOfFake() {
  const ask = async (path) => (await fetch(base + path, { headers: { cookie: 'scene=full' } })).json();
  const { organizations } = await ask('/api/v1/me');
  const ids = new Map();
  const collect = async (path) => {
    const { items } = await ask(path);
    for (const { name, id } of items) ids.set(name, id);
  };
  await collect(`/api/v1/organizations/${organizations[0].id}/workspaces`);
  await collect(`/api/v1/organizations/${organizations[0].id}/groups`);
  await collect(`/api/v1/organizations/${organizations[0].id}/service-accounts`);
  await collect(`/api/v1/workspaces/${ids.get('payments')}/projects`);
  await collect(`/api/v1/projects/${ids.get('shop')}/applications`);
  return ids;
}
