import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { NOISE, PATIENCE, TIMES, visit } from '../browser.mjs';
import { Asked } from './asked.mjs';

/** In which whatever is in view has come, in milliseconds. */
const LOADING = 10_000 * TIMES;
const HEIGHTS = { 1440: 900, 390: 844 };
/** Where the tree of the page and the colours differ: each is shown to axe once, the others have nothing new. */
const SHOWN_TO_AXE = ['1440-light', '390-dark'];

/** Looks at pages, and hears whatever a browser, or somebody with a screen reader, would complain about; takes pictures where a folder is named. */
export class Camera {
  complaints = new Set();
  base;
  out;
  views;
  darkroom;

  constructor(base, out, views) {
    this.base = base;
    this.out = out;
    this.views = views;
  }

  /** A browser of its own, before which somebody may sign in. */
  async open(browser, scene) {
    const context = await browser.newContext({ baseURL: this.base, ignoreHTTPSErrors: true, reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE);
    await context.addCookies([{ name: 'scene', value: scene, url: this.base }]);
    if (this.out) this.darkroom ??= await (await browser.newContext()).newPage();
    return context;
  }

  async signIn(context, email, password) {
    const page = await context.newPage();
    await visit(page, '/sign-in');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await page.close();
  }

  /** Opens the page once, and then looks at it in each view, as if its window were drawn narrow and the lights went out. */
  async photograph(context, shot) {
    const views = this.views.filter(({ width }) => !shot.only || shot.only === width);
    const page = await context.newPage();
    const asked = new Asked(page);
    page.on('pageerror', (error) => this.complaints.add(`${shot.name}: ${error.message}`));
    page.on('console', (message) => {
      const told = message.type() === 'error' && !NOISE.test(message.text());
      if (told) this.complaints.add(`${shot.name}: ${message.text()}`);
    });
    const tools = await context.newCDPSession(page);
    await turn(page, tools, views[0]);
    try {
      await visit(page, shot.address);
      await this.still(page, asked, shot);
      if (shot.act) {
        await shot.act(page);
        await this.still(page, asked, shot);
      }
      for (const view of views) {
        await turn(page, tools, view);
        await this.still(page, asked, shot);
        await this.look(page, shot, view);
      }
    } catch (error) {
      await this.stuck(page, asked, shot, error);
    }
    await page.close();
  }

  /** What there was to be done could not be done: told with what stood there instead, and what it waited for. */
  async stuck(page, { open }, { name }, error) {
    // A page that a browser has put up itself answers nothing.
    const shown = await Promise.race([page.content(), new Promise((resolve) => setTimeout(resolve, 2000, ''))]);
    const words = shown.slice(shown.indexOf('<body')).replaceAll(/<[^>]*>/g, ' ');
    const waiting = [...open].map((request) => new URL(request.url()).pathname).join(', ');
    this.complaints.add(
      `${name}: ${error.message.split('\n')[0]} at ${page.url()}, which waits for ${waiting || 'nothing'} and shows: ${words.slice(0, 600)}`,
    );
  }

  /** Until all that was asked is answered and shown: in view, no place is held for what comes, and two frames were drawn. */
  async still(page, asked, { name, whole }) {
    await asked.answered();
    const shown = page.waitForFunction(
      (skeletons) => {
        const held = [...document.querySelectorAll('main .animate-pulse')];
        const inView = held.some((place) => place.getBoundingClientRect().top < window.innerHeight);
        return document.fonts.status === 'loaded' && (skeletons || !inView);
      },
      Boolean(whole),
      { timeout: LOADING },
    );
    await shown.catch(() => this.complaints.add(`${name}: still loading after ${LOADING / 1_000} s`));
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  async look(page, { name, whole }, { width, scheme }) {
    const view = `${width}-${scheme}`;
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) this.complaints.add(`${name} at ${width}: ${wide} px too wide`);
    for (const list of await cutOff(page)) this.complaints.add(`${name} at ${width}: the list ${list} is cut off`);
    if (SHOWN_TO_AXE.includes(view) || this.views.length === 1)
      for (const barrier of await barriers(page)) this.complaints.add(`${name} (${view}): ${barrier}`);
    if (!this.out) return;
    const picture = await page.screenshot({ fullPage: Boolean(whole) });
    writeFileSync(join(this.out, `${name}-${view}.webp`), await this.develop(picture));
  }

  /** As WebP, a third of the size: pictures stay in the repository's history for ever. */
  async develop(picture) {
    const encoded = await this.darkroom.evaluate(async (png) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d').drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    }, picture.toString('base64'));
    return Buffer.from(encoded, 'base64');
  }
}

/** The window as wide and as bright as the view wants it; a narrow one is touched with fingers. */
async function turn(page, tools, { width, scheme }) {
  await page.setViewportSize({ width, height: HEIGHTS[width] });
  await page.emulateMedia({ colorScheme: scheme });
  await tools.send('Emulation.setTouchEmulationEnabled', { enabled: width < 500 });
}

/** Lists that are wider than the panel around them: what stands at their right, such as acts, is out of reach. */
function cutOff(page) {
  return page
    .locator('main table')
    .evaluateAll((tables) =>
      tables
        .filter((table) => table.offsetWidth > table.parentElement.clientWidth)
        .map(
          (table) => `${table.getAttribute('aria-label')} by ${table.offsetWidth - table.parentElement.clientWidth} px`,
        ),
    );
}

/** What keeps people with a screen reader, or with weak eyes, from using the page. */
async function barriers(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    window.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
      iframes: false,
    }),
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}
