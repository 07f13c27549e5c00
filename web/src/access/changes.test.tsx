import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { api } from '@/api/client';
import { keys } from '@/api/keys';
import type { Group } from '@/api/types';
import { ChangeGroup } from './ChangeGroup';
import { ChangeRole } from './ChangeRole';

const group: Group = {
  id: 'group_1',
  name: 'On call',
  description: '',
  members: 2,
  createdAt: '2026-11-01T00:00:00Z',
  generation: 3,
};
const role = { id: 'role_1', name: 'Clerk', description: 'Files', permissions: ['group.list'], generation: 4 };
const catalogue = ['group.list', 'role.list'].map((name) => ({
  name,
  scope: 'organization',
  roles: [],
  dangerous: false,
  peopleOnly: false,
}));

function shown(dialog: (onClose: () => void) => ReactElement) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  client.setQueryData(keys.permissions, { pages: [{ items: catalogue, nextCursor: null }], pageParams: [undefined] });
  const patch = vi
    .spyOn(api, 'PATCH')
    .mockResolvedValue({ data: { name: 'Night watch' }, response: new Response() } as never);
  const onClose = vi.fn();
  render(<QueryClientProvider client={client}>{dialog(onClose)}</QueryClientProvider>);
  const sent = () => patch.mock.calls[0]?.[1] as unknown as { params: { header: object }; body: object };
  return { patch, sent, onClose, user: userEvent.setup() };
}

describe('a change of what there is', () => {
  afterEach(() => vi.restoreAllMocks());

  it('should save a group by what was shown, and not before something differs', async () => {
    const { sent, onClose, user } = shown((close) => (
      <ChangeGroup organization="org_1" group={group} onClose={close} />
    ));
    const save = await screen.findByRole('button', { name: 'Save' });
    expect((save as HTMLButtonElement).disabled).toBe(true);

    const name = screen.getByRole('textbox', { name: /Name/ });
    await user.clear(name);
    await user.type(name, 'Night watch');
    await user.click(save);

    await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent().body).toEqual({ name: 'Night watch', description: '' });
    expect(sent().params.header).toMatchObject({ 'If-Match': '"3"' });
  });

  it('should keep what a role holds, and add to it', async () => {
    const { sent, onClose, user } = shown((close) => <ChangeRole organization="org_1" role={role} onClose={close} />);
    await user.click(await screen.findByRole('checkbox', { name: /role\.list/ }));
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent().body).toEqual({ name: 'Clerk', description: 'Files', permissions: ['group.list', 'role.list'] });
    expect(sent().params.header).toMatchObject({ 'If-Match': '"4"' });
  });
});
