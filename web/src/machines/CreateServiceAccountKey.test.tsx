import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { api } from '@/api/client';
import { keys } from '@/api/keys';
import { CreateServiceAccountKey } from './CreateServiceAccountKey';

const catalogue = [
  { name: 'group.list', scope: 'organization', roles: [], dangerous: false, peopleOnly: false },
  { name: 'invitation.send', scope: 'organization', roles: [], dangerous: false, peopleOnly: true },
  { name: 'profile.read', scope: 'person', roles: [], dangerous: false, peopleOnly: false },
];

function page(items: readonly unknown[]) {
  return { pages: [{ items, nextCursor: null }], pageParams: [undefined] };
}

function shown() {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  client.setQueryData(keys.permissions, page(catalogue));
  client.setQueryData(keys.workspaces('org_1'), page([]));
  vi.spyOn(api, 'GET').mockResolvedValue({ data: { items: [], nextCursor: null }, response: new Response() } as never);
  const created = { data: { key: {}, secret: 'hxk_secret' }, response: new Response() };
  const post = vi.spyOn(api, 'POST').mockResolvedValue(created as never);
  const onClose = vi.fn();
  render(
    <QueryClientProvider client={client}>
      <CreateServiceAccountKey organization="org_1" account="svc_1" onClose={onClose} />
    </QueryClientProvider>,
  );
  return { post, onClose, user: userEvent.setup() };
}

const body = (post: ReturnType<typeof shown>['post']) => post.mock.calls[0]?.[1] as unknown as { body: Wish };

interface Wish {
  readonly name: string;
  readonly scope: string | null;
  readonly permissions: readonly string[] | null;
  readonly expiresAt: string;
}

describe('a key of a service account', () => {
  afterEach(() => vi.restoreAllMocks());

  it('should end in ninety days, open what the account has, and be shown once', async () => {
    const { post, onClose, user } = shown();
    await user.type(await screen.findByRole('textbox', { name: /Name/ }), 'main pipeline');
    await user.click(screen.getByRole('button', { name: 'Create a key' }));

    expect(await screen.findByText('hxk_secret')).toBeTruthy();
    const wish = body(post).body;
    expect(wish).toMatchObject({ name: 'main pipeline', scope: null, permissions: null });
    const days = (new Date(wish.expiresAt).getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(89.9);
    expect(days).toBeLessThan(90.1);
    await user.click(screen.getByRole('button', { name: 'I have copied it' }));
    expect(onClose).toHaveBeenCalled();
  });

  it('should offer no machine what only people have', async () => {
    const { post, user } = shown();
    await user.type(await screen.findByRole('textbox', { name: /Name/ }), 'ci');
    await user.click(await screen.findByRole('switch'));
    expect(await screen.findAllByRole('checkbox')).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Create a key' }));
    expect(screen.getByRole('alert').textContent).toContain('at least one');
    expect(post).not.toHaveBeenCalled();
    await user.click(screen.getByRole('checkbox', { name: /group\.list/ }));
    await user.click(screen.getByRole('button', { name: 'Create a key' }));
    expect(await screen.findByText('hxk_secret')).toBeTruthy();
    expect(body(post).body.permissions).toEqual(['group.list']);
  });
});
