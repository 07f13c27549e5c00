import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { open } from '../../test/answering';
import { InviteMember } from './InviteMember';

const LINK = 'https://hexarch.test/join#token=once';

const DIALOG = <InviteMember organization={{ id: 'org_1', role: 'admin' }} onClose={() => undefined} />;

describe('inviting somebody', () => {
  afterEach(() => vi.restoreAllMocks());

  it('should show the link once it is sent', async () => {
    const { user, fetch } = open(DIALOG, 201, { invitation: { email: 'grace@example.org' }, link: LINK });
    await user.type(await screen.findByLabelText('E-mail'), 'grace@example.org');
    await user.click(screen.getByRole('button', { name: 'Invite' }));
    expect(await screen.findByText(LINK)).toBeTruthy();
    expect(screen.getByText('Send this link to grace@example.org')).toBeTruthy();
    const request = fetch.mock.calls[0]?.[0] as Request;
    expect(request.url).toContain('/organizations/org_1/invitations');
  });

  it('should say beside the address why nobody is invited', async () => {
    const { user } = open(DIALOG, 422, {
      title: 'The address is invited already',
      detail: 'This address has an open invitation.',
      status: 422,
      errors: [{ pointer: '/email', message: 'is invited already' }],
    });
    await user.type(await screen.findByLabelText('E-mail'), 'grace@example.org');
    await user.click(screen.getByRole('button', { name: 'Invite' }));
    expect(await screen.findByText('is invited already')).toBeTruthy();
  });
});
