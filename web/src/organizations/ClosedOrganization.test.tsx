import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sessions } from '@/api/client';
import type { Organization } from '@/api/types';
import { ClosedOrganization } from './ClosedOrganization';

const ACME: Organization = {
  id: 'org_1',
  slug: 'acme',
  name: 'Acme',
  createdAt: '2026-11-01T00:00:00Z',
  generation: 2,
  plan: 'standard',
  role: 'member',
  state: 'suspended',
  suspension: { reason: 'Unpaid since May', at: '2026-11-21T08:00:00Z' },
};

const CLOSING: Organization = {
  ...ACME,
  role: 'owner',
  state: 'closing',
  suspension: null,
  closing: { at: '2026-11-21T08:00:00Z', until: new Date(Date.now() + 86_400_000).toISOString() },
};

function show(organization: Organization) {
  const routeTree = createRootRoute({ component: () => <ClosedOrganization organization={organization} /> });
  const router = createRouter({ routeTree, history: createMemoryHistory() });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

describe('an organization that is closed', () => {
  afterEach(() => vi.restoreAllMocks());

  it('should say that it is suspended and why', async () => {
    show(ACME);

    expect(await screen.findByRole('heading', { name: 'Acme is suspended' })).toBeTruthy();
    expect(screen.getByText(/Unpaid since May/)).toBeTruthy();
  });

  it('should let an owner reopen it in time', async () => {
    vi.spyOn(sessions, 'token').mockResolvedValue('token');
    const fetch = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => new Response(JSON.stringify({ ...CLOSING, state: 'active' }), { status: 200 }));
    show(CLOSING);

    await userEvent.setup().click(await screen.findByRole('button', { name: 'Reopen' }));

    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    const request = fetch.mock.calls[0]?.[0] as Request;
    expect(request.method).toBe('DELETE');
    expect(request.url).toContain('/organizations/org_1/closure');
  });

  it('should offer others than owners nothing but the way out', async () => {
    show({ ...CLOSING, role: 'admin' });

    expect(await screen.findByText(/An owner can reopen it until/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('link', { name: 'All organizations' })).toBeTruthy();
  });

  it('should not offer to reopen what is being erased', async () => {
    show({ ...CLOSING, closing: { at: '2026-10-01T08:00:00Z', until: '2026-10-31T08:00:00Z' } });

    expect(await screen.findByText(/cannot be reopened any more/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reopen' })).toBeNull();
  });

  it('should say that a suspension holds erasure up', async () => {
    show({ ...CLOSING, suspension: { reason: 'Evidence', at: '2026-11-21T08:00:00Z' } });

    expect(await screen.findByText(/Nothing is erased while it is suspended/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
