import { TIMES } from '../browser.mjs';

/** What a page waits for: its requests but those that last, and never end by being answered. */
export class Asked {
  open = new Set();

  constructor(page) {
    page.on('request', (request) => {
      if (!/\/api\/v1\/events\b|[?&](follow|wait)=/.test(request.url())) this.open.add(request);
    });
    for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => this.open.delete(request));
  }

  /** Twice in a row, since an answer may make the page ask again. */
  async answered() {
    for (let quiet = 0, looks = 0; quiet < 2 && looks < 400 * TIMES; looks++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      quiet = this.open.size === 0 ? quiet + 1 : 0;
    }
  }
}
