// Photographs the pages, wide and narrow, light and dark, and fails on whatever a browser complains about.
//   node test/screenshots/run.mjs [--only name,name] [--out folder] [--quick]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { FLAGS, startFake } from '../browser.mjs';
import { PAGES } from './pages.mjs';

const { values: wish } = parseArgs({
  options: {
    only: { type: 'string' },
    out: { type: 'string', default: '../docs/screenshots' },
    quick: { type: 'boolean' },
  },
});
const VIEWS = wish.quick
  ? [
      { width: 1440, scheme: 'light' },
      { width: 390, scheme: 'dark' },
    ]
  : [1440, 390].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })));

const only = wish.only?.split(',');
const pages = PAGES.filter(({ name }) => !only || only.includes(name));
const { base, close } = await startFake();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
const complaints = [];
mkdirSync(wish.out, { recursive: true });

try {
  const ids = await idsByName();
  for (const view of VIEWS) {
    for (const page of pages) {
      if (!page.only || page.only === view.width) await photograph(page, view, ids);
    }
  }
} finally {
  await browser.close();
  await close();
}
for (const complaint of new Set(complaints)) console.error(complaint);
console.log(`${pages.length} pages, ${complaints.length} complaints`);
process.exit(complaints.length > 0 ? 1 : 0);

async function photograph({ name, path, scene, act, whole }, { width, scheme }, ids) {
  const context = await browser.newContext({
    baseURL: base,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    hasTouch: width < 500,
    viewport: { width, height: width < 500 ? 844 : 900 },
  });
  await context.addCookies([{ name: 'scene', value: scene, url: base }]);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 40[14]/.test(message.text()))
      complaints.push(`${name}: ${message.text()}`);
  });
  await page.goto(path.replaceAll(/\{([\w-]+)\}/g, (_, resource) => ids.get(resource) ?? resource));
  await page.locator('h1').first().waitFor();
  await page.waitForTimeout(450);
  if (act) {
    await act(page);
    await page.waitForTimeout(350);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) complaints.push(`${name} at ${width}: ${wide} px too wide`);
  complaints.push(...(await barriers(page)).map((barrier) => `${name}: ${barrier}`));
  await page.screenshot({ path: join(wish.out, `${name}-${width}-${scheme}.png`), fullPage: Boolean(whole) });
  await context.close();
}

/** What keeps people with a screen reader, or with weak eyes, from using the page. */
async function barriers(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

/** Asks the fake which id stands for which name. */
async function idsByName() {
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
