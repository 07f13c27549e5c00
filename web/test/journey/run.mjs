// A person's way through the console, from the one-time link to an application that answers, with pictures.
//   node test/journey/run.mjs --base https://localhost:8443 --link <one-time link> [--image nginx:1.29] [--port 80] [--out folder]
// Without --base it plays against the fake, which it starts itself.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { FLAGS, startFake } from '../browser.mjs';
import { Journey } from './journey.mjs';

const { values: wish } = parseArgs({
  options: {
    base: { type: 'string' },
    link: { type: 'string' },
    image: { type: 'string', default: 'nginx:1.29' },
    port: { type: 'string', default: '80' },
    out: { type: 'string', default: '../docs/screenshots/journey' },
    patience: { type: 'string', default: '120' },
  },
});
mkdirSync(wish.out, { recursive: true });
const fake = wish.base ? null : await startFake();
const base = wish.base ?? fake.base;
const link = wish.link ?? `${base}/welcome#token=one-time`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
const journey = new Journey(browser, { ...wish, base, link, patience: Number(wish.patience) * 1_000 });

let failed = false;
try {
  await journey.open(fake ? 'bootstrap' : null);
  await journey.becomeFirstOperator();
  await journey.foundOrganization();
  await journey.createWorkspace();
  await journey.takeKubeconfig();
  await journey.createProject();
  await journey.deploy();
  await journey.readLogs();
  await journey.scale();
  await journey.rollBack();
  await journey.sleepAndWake();
  await journey.addMember();
  await journey.createKey();
  await journey.readAudit();
  await journey.deleteWorkspace();
  await journey.signOut();
} catch (error) {
  failed = true;
  console.error(`failed at "${journey.step}": ${error.message}`);
  await journey.picture('failed').catch(() => undefined);
} finally {
  await browser.close();
  await fake?.close();
}
for (const complaint of journey.complaints) console.error(complaint);
for (const [step, seconds] of journey.times) console.log(`${seconds.toFixed(1).padStart(7)} s  ${step}`);
process.exit(failed || journey.complaints.length > 0 ? 1 : 0);
