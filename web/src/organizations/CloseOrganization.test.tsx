import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sessions } from '@/api/client';
import { keys } from '@/api/keys';
import type { Organization } from '@/api/types';
import { CloseOrganization } from './CloseOrganization';

const ACME = { id: 'org_1', slug: 'acme', name: 'Acme', role: 'owner', state: 'active' } as Organization;

function show(organization: Organization) {
  const client = new QueryClient();
  render(
    <QueryClientProvider client={client}>
      <CloseOrganization organization={organization} />
    </QueryClientProvider>,
  );
  return client;
}

describe('closing an organization', () => {
  afterEach(() => vi.restoreAllMocks());

  it('should ask for its name, and show what became of it', async () => {
    vi.spyOn(sessions, 'token').mockResolvedValue('token');
    const closed = { ...ACME, state: 'closing' };
    const fetch = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => new Response(JSON.stringify(closed), { status: 200 }));
    const client = show(ACME);
    const user = userEvent.setup();

    await user.click(screen.getByRole('button', { name: 'Close' }));
    const name = await screen.findByLabelText('Type acme to confirm');
    await user.type(name, 'globex{Enter}');
    expect(fetch).not.toHaveBeenCalled();
    await user.clear(name);
    await user.type(name, 'acme{Enter}');

    await vi.waitFor(() => expect(client.getQueryData(keys.organization('org_1'))).toEqual(closed));
    const request = fetch.mock.calls[0]?.[0] as Request;
    expect(request.url).toContain('/organizations/org_1/closure');
    expect(await request.json()).toEqual({ confirm: 'acme' });
  });

  it('should be for owners', () => {
    show({ ...ACME, role: 'admin' });

    expect(screen.getByRole('button', { name: 'Close' })).toHaveProperty('disabled', true);
    expect(screen.getByText(/Only an owner/)).toBeTruthy();
  });
});
