import { join } from 'node:path';
import { NOISE, PATIENCE, visit } from '../browser.mjs';

/** A canary: wherever it turns up that is no password field, something leaks. */
export const PASSWORD = 'plucky canary & violet anvil';
const VARIABLE = 'merry canary & 7f3ac2b15e';

/** From the one-time link to an application, each step by what a person sees and presses. */
export class Beginning {
  complaints = new Set();
  times = [];
  step = 'open';
  wish;
  browser;
  evidence;
  page;
  number = 0;

  constructor(browser, wish, evidence) {
    this.browser = browser;
    this.wish = wish;
    this.evidence = evidence;
  }

  async open() {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    this.evidence.watch(context);
    this.page = await context.newPage();
    this.page.setDefaultTimeout(PATIENCE);
    this.page.on('pageerror', (error) => this.complaints.add(`${this.step}: ${error.message}`));
    this.page.on('console', (message) => {
      const told = message.type() === 'error' && !NOISE.test(message.text());
      if (told) this.complaints.add(`${this.step}: ${message.text()}`);
    });
  }

  becomeFirstOperator = () =>
    this.act('first operator', async (page) => {
      await visit(page, this.wish.link);
      await page.getByLabel('Your name').fill('Ada Lovelace');
      await page.getByLabel('E-mail').fill('ada@example.org');
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Create the first operator' }).click();
      await page.getByRole('heading', { name: 'Found an organization' }).waitFor();
    });

  foundOrganization = () =>
    this.act('organization', async (page) => {
      await page.getByLabel('Name', { exact: true }).fill('Acme Robotics');
      await page.getByRole('button', { name: 'Found organization' }).click();
      await page.getByRole('heading', { name: /Good to see you/ }).waitFor();
    });

  createWorkspace = () =>
    this.act('workspace', async (page) => {
      await page.getByRole('main').getByRole('link', { name: 'Create workspace' }).first().click();
      await page.getByLabel('Name', { exact: true }).fill('payments');
      await page.getByRole('button', { name: 'Create workspace' }).click();
      await page.getByRole('heading', { level: 1, name: 'payments' }).waitFor();
      await page.getByText('Control plane').waitFor();
      await this.picture('workspace-coming');
      await page.getByRole('button', { name: 'Kubeconfig' }).waitFor({ timeout: this.wish.patience });
    });

  takeKubeconfig = () =>
    this.act('kubeconfig', async (page) => {
      await page.getByRole('button', { name: 'Kubeconfig' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('current-context').waitFor();
      const coming = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Download' }).click();
      await (await coming).path();
      await this.picture('kubeconfig');
      await page.keyboard.press('Escape');
    });

  createProject = () =>
    this.act('project', async (page) => {
      await page.getByRole('main').getByRole('link', { name: 'Projects' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Create project' }).first().click();
      await page.getByLabel('Name', { exact: true }).fill('shop');
      await page.getByRole('button', { name: 'Create project' }).click();
      await page.getByRole('link', { name: 'Deploy application' }).first().waitFor({ timeout: this.wish.patience });
    });

  deploy = () =>
    this.act('application', async (page) => {
      await page.getByRole('link', { name: 'Deploy application' }).first().click();
      await page.getByLabel('Name', { exact: true }).fill('web');
      await page.getByLabel('Image').fill(this.wish.image);
      await page.getByLabel('Port').fill(this.wish.port);
      await page.getByRole('button', { name: 'Deploy', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'web' }).waitFor();
      await this.running();
    });

  readLogs = () =>
    this.act('logs', async (page) => {
      await page.getByRole('main').getByRole('link', { name: 'Logs' }).first().click();
      await page.locator('section[aria-label=Log] [data-index]').first().waitFor({ timeout: this.wish.patience });
    });

  scale = () =>
    this.act('scale', async (page) => {
      await page.getByRole('link', { name: 'Overview' }).last().click();
      await page.getByRole('button', { name: 'One replica more' }).click();
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.getByText('2 of 2 ready').waitFor({ timeout: this.wish.patience });
    });

  rollBack = () =>
    this.act('change and roll back', async (page) => {
      await page.getByRole('main').getByRole('link', { name: 'Settings' }).click();
      await page.getByLabel('Environment').fill(`GREETING=${this.evidence.planted('VARIABLE', VARIABLE)}`);
      await page.getByRole('button', { name: 'Deploy the change' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Releases' }).click();
      await page.getByRole('button', { name: 'Roll back' }).last().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Roll back' }).click();
      await page.getByText(/Rolling back to release/).waitFor();
      await this.running();
    });

  async picture(name) {
    this.number += 1;
    const file = `${String(this.number).padStart(2, '0')}-${name.replaceAll(' ', '-')}.png`;
    await this.page.screenshot({ path: join(this.wish.out, file) });
  }

  async running() {
    await this.page.getByRole('link', { name: 'Overview' }).last().click();
    await this.page.getByText('Running', { exact: true }).waitFor({ timeout: this.wish.patience });
  }

  async act(name, act) {
    this.step = name;
    const before = performance.now();
    await act(this.page);
    this.times.push([name, (performance.now() - before) / 1_000]);
    await this.picture(name);
    await this.evidence.look(this.page);
  }
}
