import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sessions } from '@/api/client';
import type { Tenant } from '@/api/types';
import { SuspendOrganization } from './SuspendOrganization';

const ACME: Tenant = {
  id: 'org_1',
  slug: 'acme',
  name: 'Acme',
  createdAt: '2026-11-01T00:00:00Z',
  generation: 1,
  state: 'active',
};

describe('suspending an organization', () => {
  afterEach(() => vi.restoreAllMocks());

  it('should ask for the name and send the reason', async () => {
    vi.spyOn(sessions, 'token').mockResolvedValue('token');
    const fetch = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => new Response(JSON.stringify({ ...ACME, state: 'suspended' }), { status: 200 }));
    const onClose = vi.fn();
    render(
      <QueryClientProvider client={new QueryClient()}>
        <SuspendOrganization tenant={ACME} onClose={onClose} />
      </QueryClientProvider>,
    );
    const user = userEvent.setup();

    await user.type(await screen.findByLabelText('Reason'), 'Unpaid since May');
    expect(screen.getByRole('button', { name: 'Suspend' })).toHaveProperty('disabled', true);
    await user.type(screen.getByLabelText('Type acme to confirm'), 'acme');
    await user.click(screen.getByRole('button', { name: 'Suspend' }));

    await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
    const request = fetch.mock.calls[0]?.[0] as Request;
    expect(request.url).toContain('/admin/organizations/org_1/suspension');
    expect(await request.json()).toEqual({ reason: 'Unpaid since May' });
  });
});
