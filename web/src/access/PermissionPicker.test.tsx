import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { keys } from '@/api/keys';
import { PermissionPicker } from './PermissionPicker';

const catalogue = [
  { name: 'group.list', scope: 'organization', roles: [], dangerous: false, peopleOnly: false },
  { name: 'workspace.view', scope: 'workspace', roles: [], dangerous: false, peopleOnly: false },
  { name: 'profile.read', scope: 'person', roles: [], dangerous: false, peopleOnly: false },
  { name: 'hostCluster.view', scope: 'platform', roles: [], dangerous: false, peopleOnly: false },
];

function shown(value: readonly string[], error?: string) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  client.setQueryData(keys.permissions, { pages: [{ items: catalogue, nextCursor: null }], pageParams: [undefined] });
  const onChange = vi.fn();
  render(
    <QueryClientProvider client={client}>
      <PermissionPicker value={value} error={error} onChange={onChange} />
    </QueryClientProvider>,
  );
  return onChange;
}

describe('permissions of a role', () => {
  it('should offer nothing of the platform and nothing of a person', () => {
    shown([]);
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    expect(screen.queryByText('profile.read')).toBeNull();
    expect(screen.queryByText('hostCluster.view')).toBeNull();
  });

  it('should put in and take out', async () => {
    const onChange = shown(['group.list']);
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: /workspace\.view/ }));
    expect(onChange).toHaveBeenLastCalledWith(['group.list', 'workspace.view']);
    await user.click(screen.getByRole('checkbox', { name: /group\.list/ }));
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  it('should say what is wrong', () => {
    shown([], 'Choose at least one.');
    expect(screen.getByRole('alert').textContent).toBe('Choose at least one.');
  });
});
