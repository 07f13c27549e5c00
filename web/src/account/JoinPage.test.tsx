import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sessions } from '@/api/client';
import { JoinPage } from './JoinPage';

const INVITED = 'grace@example.org';

function invitation(email: string, account: boolean) {
  const expiresAt = '2026-11-28T10:00:00Z';
  return { organization: 'Acme', slug: 'acme', email, role: 'member', invitedBy: 'Ada', expiresAt, account };
}

/** The join page before somebody with that address, or before nobody. */
function open(visitor: string | null, offer = invitation(INVITED, true)) {
  window.location.hash = '#token=once';
  const signedIn = { kind: 'signedIn', token: 'token', expiresAt: Number.MAX_VALUE, organization: null } as const;
  vi.spyOn(sessions, 'resolve').mockResolvedValue(visitor ? signedIn : { kind: 'signedOut' });
  vi.spyOn(sessions, 'token').mockResolvedValue(visitor && 'token');
  const answers: Record<string, object> = {
    '/auth/invitation': offer,
    '/api/v1/me': { id: 'person_1', email: visitor, displayName: 'Grace', organizations: [] },
    '/api/v1/me/memberships': { id: 'org_1', slug: 'acme', name: 'Acme', role: 'member' },
  };
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const { pathname } = new URL((input as Request).url);
    return new Response(JSON.stringify(answers[pathname]), { status: answers[pathname] ? 200 : 404 });
  });
  const root = createRootRoute();
  const join = createRoute({ getParentRoute: () => root, path: '/join', component: JoinPage });
  const inside = createRoute({ getParentRoute: () => root, path: '/o/$organization', component: () => 'Inside' });
  const history = createMemoryHistory({ initialEntries: ['/join'] });
  const router = createRouter({ routeTree: root.addChildren([join, inside]), history });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), fetch, history };
}

describe('the page of an invitation', () => {
  afterEach(() => vi.restoreAllMocks());

  it('should ask nothing more of who is signed in with the address', async () => {
    const { user, fetch, history } = open('Grace@Example.org');
    await user.click(await screen.findByRole('button', { name: 'Join' }));
    expect(await screen.findByText('Inside')).toBeTruthy();
    expect(history.location.pathname).toBe('/o/acme');
    const request = fetch.mock.calls.at(-1)?.[0] as Request;
    expect(request.url).toContain('/api/v1/me/memberships');
    expect(await request.json()).toEqual({ token: 'once' });
  });

  it('should say to who is signed in with another address whom it is for, and ask for their password', async () => {
    open('ada@example.org');
    expect(await screen.findByText(/signed in as ada@example.org, but grace@example.org is invited/)).toBeTruthy();
    expect(screen.getByLabelText('Password')).toBeTruthy();
    expect(screen.queryByLabelText('Your name')).toBeNull();
  });

  it('should let in who has an account, however long the address, with the password as it was typed', async () => {
    const address = `grace@${'long.'.repeat(25)}example.org`;
    const signIn = vi.spyOn(sessions, 'signIn').mockResolvedValue();
    const { user, history } = open(null, invitation(address, true));
    await user.type(await screen.findByLabelText('Password'), ' a password with spaces ');
    await user.click(screen.getByRole('button', { name: 'Join' }));
    expect(await screen.findByText('Inside')).toBeTruthy();
    expect(signIn).toHaveBeenCalledWith('/auth/join', {
      token: 'once',
      displayName: 'grace',
      password: ' a password with spaces ',
    });
    expect(history.location.pathname).toBe('/o/acme');
  });

  it('should ask who is new for a name', async () => {
    open(null, invitation(INVITED, false));
    expect(await screen.findByLabelText('Your name')).toBeTruthy();
    expect(screen.getByText('You will sign in as grace@example.org.')).toBeTruthy();
  });
});
