import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Answers that hold a secret for whoever asked. */
const IN_CONFIDENCE = /^\/auth\/|\/(api-keys|invitations|links|memberships|kubeconfig)$/;

/**
 * Keeps for the search after leaked secrets (e2e, Evidence) which of them a browser is told, and what it leaves where others may look.
 * Without a folder nothing is kept.
 */
export class Evidence {
  folder;
  origin;
  coming = [];
  bearers = new Set();

  constructor(folder, origin) {
    this.folder = folder;
    this.origin = origin;
    for (const part of folder ? ['planted', 'heard', 'places'] : []) mkdirSync(join(folder, part), { recursive: true });
  }

  /** Notes a secret, and answers it to be used. */
  planted(kind, value) {
    this.#append('planted', `${this.origin}.jsonl`, JSON.stringify({ kind, origin: this.origin, value }));
    return value;
  }

  /** Keeps what was told in confidence. */
  heard(text) {
    this.#append('heard', this.origin, text);
  }

  /** Listens to all that this browser's pages ask and are answered. */
  watch(context) {
    if (!this.folder) return;
    context.on('request', (request) => {
      // What follows the number sign is never sent.
      this.#append('places', 'addresses of the console', `${request.method()} ${request.url().split('#')[0]}`);
      const bearer = request.headers().authorization;
      if (bearer && !this.bearers.has(bearer)) this.heard(bearer);
      this.bearers.add(bearer);
    });
    context.on('response', (response) => {
      if (IN_CONFIDENCE.test(new URL(response.url()).pathname))
        this.coming.push(Promise.allSettled([this.#hear(response)]));
    });
  }

  /** What stands in the page's storage, addresses and history once a step is done. */
  async look(page) {
    if (!this.folder) return;
    await this.settled();
    const kept = await page.evaluate(() => ({
      address: window.location.href,
      state: window.history.state,
      cookies: document.cookie,
      local: { ...window.localStorage },
      session: { ...window.sessionStorage },
    }));
    const { origins } = await page.context().storageState({ indexedDB: true });
    const tools = await page.context().newCDPSession(page);
    const { entries } = await tools.send('Page.getNavigationHistory');
    await tools.detach();
    const history = entries.map(({ url, title }) => ({ url, title }));
    this.#append('places', 'what the console keeps', JSON.stringify({ ...kept, origins, history }));
  }

  /** Waits for answers that are still being read; one whose page was left before is lost. */
  async settled() {
    await Promise.all(this.coming.splice(0));
  }

  async #hear(response) {
    for (const { name, value } of await response.headersArray())
      if (name.toLowerCase() === 'set-cookie') this.heard(value);
    this.heard(await response.text());
  }

  #append(part, name, text) {
    if (this.folder) appendFileSync(join(this.folder, part, name), `${text}\n`);
  }
}
