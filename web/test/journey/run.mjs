// A person's way through the console, from the one-time link to an application that answers, with pictures.
//   node test/journey/run.mjs --base https://localhost:7443 --link-file .hexarch/first-operator-link [--image nginx:1.29] [--port 80] [--out folder]
// --evidence names a folder for the search after secrets that leaked.
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from '../browser.mjs';
import { Evidence } from './evidence.mjs';
import { Journey } from './journey.mjs';

const { values: wish } = parseArgs({
  options: {
    base: { type: 'string' },
    'link-file': { type: 'string' }, // not the link itself: the command line of a process is for everybody to read
    image: { type: 'string', default: 'nginx:1.29' },
    port: { type: 'string', default: '80' },
    out: { type: 'string', default: '../docs/screenshots/journey' },
    patience: { type: 'string', default: '120' },
    evidence: { type: 'string' },
  },
});
if (!wish.base || !wish['link-file']) {
  console.error('Name an installation that is new, and the file with its one-time link, as ./hexarch up tells them:');
  console.error('  npm run journey -- --base https://localhost:7443 --link-file ../.hexarch/first-operator-link');
  process.exit(2);
}
mkdirSync(wish.out, { recursive: true });
const link = readFileSync(wish['link-file'], 'utf8').trim();
const browser = await launch();
const evidence = new Evidence(wish.evidence, 'the console');
const journey = new Journey(browser, { ...wish, link, patience: Number(wish.patience) * 1_000 }, evidence);

let failed = false;
try {
  await journey.open();
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
  await evidence.settled();
  await browser.close();
}
for (const complaint of journey.complaints) console.error(complaint);
for (const [step, seconds] of journey.times) console.log(`${seconds.toFixed(1).padStart(7)} s  ${step}`);
process.exit(failed || journey.complaints.length > 0 ? 1 : 0);
