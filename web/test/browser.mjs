// What the scripts that need a browser share.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

/** The first draws the same as the others with half of the work, for it has no window to put it in. */
const PROGRAMS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The one that CHROMIUM names, or whichever is installed. */
export function launch() {
  const places = PROGRAMS.flatMap((name) => process.env.PATH.split(delimiter).map((folder) => join(folder, name)));
  const executablePath = process.env.CHROMIUM ?? places.find(isProgram);
  if (!executablePath) throw new Error(`No browser: none of ${PROGRAMS.join(', ')} is on the PATH`);
  return chromium.launch({ executablePath, args: FLAGS });
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The built console with the fake behind it, on a free port. */
export async function startFake() {
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
  const server = await preview({
    configFile: 'test/fake/vite.config.ts',
    preview: { port: 0, host: 'localhost' },
    logLevel: 'warn',
  });
  return { base: `http://localhost:${server.httpServer.address().port}`, close: () => server.close() };
}

const CUT_OFF = /ERR_NETWORK_CHANGED/;

/** What a browser says of things that belong here: a question that is refused, and pods of this machine that come and go. */
export const NOISE = new RegExp(`status of 40[14]|${CUT_OFF.source}`);

/** On a machine that others use at the same time all of it takes some times as long; who starts the tests says how many. */
export const TIMES = Number(process.env.HEXARCH_TEST_PATIENCE ?? 1);

/** With what is sure to come, in milliseconds: only what fails takes that long. */
export const PATIENCE = 30_000 * TIMES;

/**
 * Opens the page until its heading stands there. With each pod this machine gains or loses a network, and a browser then gives up
 * whatever it is loading, be it the page's own script: whoever sees an empty page opens it again.
 */
export async function visit(page, address) {
  const heading = page.locator('h1').first();
  const end = Date.now() + PATIENCE;
  let fault;
  const fails = (request) => {
    if (CUT_OFF.test(request.failure().errorText)) fault = request.failure().errorText;
  };
  page.on('requestfailed', fails);
  do {
    fault = undefined;
    const there = page.url().startsWith('http') && page.url().endsWith(address); // then going to a fragment would only scroll
    await (there ? page.reload() : page.goto(address)).catch((error) => {
      fault = error.message;
    });
    while (!fault && !(await heading.isVisible())) {
      if (Date.now() > end) fault = 'no heading';
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  } while (fault && Date.now() < end);
  page.off('requestfailed', fails);
  if (fault) throw new Error(`${fault} after ${PATIENCE / 1000} seconds`);
}
