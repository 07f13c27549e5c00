import { Beginning, PASSWORD } from './beginning.mjs';

/** What comes after the first application: sleep, people, keys, records, and the end of it all. */
export class Journey extends Beginning {
  sleepAndWake = () =>
    this.act('sleep and wake', async (page) => {
      await page.getByRole('link', { name: 'payments' }).first().click();
      await page.getByRole('button', { name: 'Put to sleep' }).click();
      await page.getByText('This workspace is asleep').waitFor({ timeout: this.wish.patience });
      await this.picture('asleep');
      await page.getByRole('button', { name: 'Wake', exact: true }).click();
      await page.getByRole('button', { name: 'Put to sleep' }).waitFor({ timeout: this.wish.patience });
    });

  addMember = () =>
    this.act('member', async (page) => {
      await page.keyboard.press('g');
      await page.keyboard.press('m');
      await page.locator('button[data-create]').click(); // the empty list of invitations has one of that name, too
      await page.getByLabel('E-mail').fill('grace@example.org');
      await page.getByRole('button', { name: 'Invite', exact: true }).click();
      await page.getByText('/join#token=').waitFor();
      await this.picture('one-time-link');
      await page.getByRole('button', { name: 'I have sent it' }).click();
    });

  createKey = () =>
    this.act('key', async (page) => {
      await page.getByRole('button', { name: 'Your account' }).click();
      await page.getByRole('menuitem', { name: 'API keys' }).click();
      await page.getByRole('button', { name: 'Create a key' }).click();
      await page.getByRole('dialog').getByLabel('Name').fill('deploy pipeline');
      await page.getByRole('dialog').getByRole('button', { name: 'Create a key' }).click();
      await page.getByText('Copy the key now').waitFor();
      await page.getByRole('button', { name: 'I have copied it' }).click();
    });

  readAudit = () =>
    this.act('audit', async (page) => {
      await page.keyboard.press('g');
      await page.keyboard.press('a');
      await page.locator('[data-row-link]').first().waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByText('Record').waitFor();
      await this.picture('audit-record');
      await page.keyboard.press('Escape');
    });

  deleteWorkspace = () =>
    this.act('delete', async (page) => {
      await page.keyboard.press('g');
      await page.keyboard.press('w');
      await page.getByRole('main').getByRole('link', { name: 'payments' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      await page.getByLabel('Type payments to confirm').fill('payments');
      await page.getByRole('button', { name: 'Delete this workspace' }).click();
      await page.getByText('No workspaces yet').waitFor({ timeout: this.wish.patience });
    });

  signOut = () =>
    this.act('sign out and in', async (page) => {
      await page.getByRole('button', { name: 'Your account' }).click();
      await page.getByRole('menuitem', { name: 'Sign out' }).click();
      await page.getByLabel('E-mail').fill('ada@example.org');
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { name: 'Workspaces' }).first().waitFor();
    });
}
