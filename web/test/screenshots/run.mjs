// Photographs the pages, wide and narrow, light and dark, and fails on whatever a browser complains about.
//   node test/screenshots/run.mjs [--base https://localhost:7443] [--only name,name] [--scenes door,full] [--out folder] [--quick]
// Without --base it photographs the fake, which also shows what an installation that is well never does.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { FLAGS, startFake } from '../browser.mjs';
import { PASSWORD } from '../journey/beginning.mjs';
import { Camera } from './camera.mjs';
import { PAGES } from './pages.mjs';
import { build, VISITORS } from './scenery.mjs';

const { values: wish } = parseArgs({
  options: {
    base: { type: 'string' },
    only: { type: 'string' },
    scenes: { type: 'string' },
    out: { type: 'string', default: 'dist/screenshots' },
    quick: { type: 'boolean' },
  },
});
const VIEWS = new Map(
  wish.quick
    ? [
        [1440, ['light']],
        [390, ['dark']],
      ]
    : [1440, 390].map((width) => [width, ['light', 'dark']]),
);
const only = wish.only?.split(',');
const scenes = wish.scenes?.split(',') ?? ['door', 'bootstrap', 'first', 'full'];
const wanted = ({ name, fake }) => (!only || only.includes(name)) && !(fake && wish.base);
const pages = PAGES.filter(wanted).filter(({ scene }) => scenes.includes(scene));

const fake = wish.base ? null : await startFake();
const base = wish.base ?? fake.base;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
const camera = new Camera(base, wish.out);
mkdirSync(wish.out, { recursive: true });

try {
  const ids = fake ? await idsOfFake() : scenes.includes('full') ? await build(base) : new Map();
  for (const [width, schemes] of VIEWS) for (const scene of scenes) await photographScene(scene, width, schemes, ids);
} finally {
  await browser.close();
  await fake?.close();
}
for (const complaint of camera.complaints) console.error(complaint);
console.log(`${pages.length} pages, ${camera.complaints.size} complaints`);
process.exit(camera.complaints.size > 0 ? 1 : 0);

async function photographScene(scene, width, schemes, ids) {
  const shown = pages.filter((page) => page.scene === scene && (!page.only || page.only === width));
  if (shown.length === 0) return;
  const context = await camera.open(browser, width, scene);
  if (wish.base && VISITORS[scene]) await camera.signIn(context, VISITORS[scene], PASSWORD);
  for (const page of shown) {
    const address = page.path.replaceAll(/\{([\w-]+)\}/g, (_, resource) => ids.get(resource) ?? resource);
    for (const scheme of schemes) await camera.photograph(context, { ...page, address }, width, scheme);
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
  await collect(`/api/v1/workspaces/${ids.get('payments')}/projects`);
  await collect(`/api/v1/projects/${ids.get('shop')}/applications`);
  return ids;
}
