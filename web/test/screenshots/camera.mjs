import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { NOISE } from '../browser.mjs';

/** Takes the pictures, and hears whatever a browser, or somebody with a screen reader, would complain about. */
export class Camera {
  complaints = new Set();
  base;
  out;
  darkroom;

  constructor(base, out) {
    this.base = base;
    this.out = out;
  }

  /** A window of this width, before which somebody may sign in. */
  async open(browser, width, scene) {
    const context = await browser.newContext({
      baseURL: this.base,
      ignoreHTTPSErrors: true,
      reducedMotion: 'reduce',
      hasTouch: width < 500,
      viewport: { width, height: width < 500 ? 844 : 900 },
    });
    await context.addCookies([{ name: 'scene', value: scene, url: this.base }]);
    this.darkroom ??= await (await browser.newContext()).newPage();
    return context;
  }

  async signIn(context, email, password) {
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await page.close();
  }

  async photograph(context, { name, address, act, whole }, width, scheme) {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: scheme });
    page.on('pageerror', (error) => this.complaints.add(`${name}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !NOISE.test(message.text())) this.complaints.add(`${name}: ${message.text()}`);
    });
    await page.goto(address);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(450);
    if (act) {
      await act(page);
      await page.waitForTimeout(350);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) this.complaints.add(`${name} at ${width}: ${wide} px too wide`);
    for (const barrier of await barriers(page)) this.complaints.add(`${name}: ${barrier}`);
    const picture = await page.screenshot({ fullPage: Boolean(whole) });
    writeFileSync(join(this.out, `${name}-${width}-${scheme}.webp`), await this.develop(picture));
    await page.close();
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

/** What keeps people with a screen reader, or with weak eyes, from using the page. */
async function barriers(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}
