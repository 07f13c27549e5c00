import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { open } from '../../test/answering';
import { TermsForm } from './TermsPanel';

const SETTINGS = { allowedDomains: ['example.com'], allowedNetworks: [], generation: 4 };

const FORM = <TermsForm organization="org_1" settings={SETTINGS} mayUpdate />;

describe('who may join and from where', () => {
  afterEach(() => vi.restoreAllMocks());

  it('should send lists, for the state that was read', async () => {
    const { user, fetch } = open(FORM, 200, { ...SETTINGS, generation: 5 });
    await user.type(screen.getByLabelText('Networks'), '192.0.2.0/24, 2001:db8::/32');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    const request = fetch.mock.calls[0]?.[0] as Request;
    expect(request.headers.get('If-Match')).toBe('"4"');
    expect(await request.json()).toEqual({
      allowedDomains: ['example.com'],
      allowedNetworks: ['192.0.2.0/24', '2001:db8::/32'],
    });
  });

  it('should say beside the networks that one would lock oneself out', async () => {
    const { user } = open(FORM, 422, {
      title: 'You would lock yourself out',
      detail: 'Your own address is in none of these networks.',
      status: 422,
      errors: [{ pointer: '/allowedNetworks', message: 'leaves out 198.51.100.7' }],
    });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('leaves out 198.51.100.7')).toBeTruthy();
  });
});
