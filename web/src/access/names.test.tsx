import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { keys } from '@/api/keys';
import type { Grant } from '@/api/types';
import { workspacesQuery } from '@/workspaces/queries';
import { useNames } from './names';
import { allRolesQuery } from './queries';

const acme = { id: 'org_1', name: 'Acme' };
const onProject = { scope: 'proj_1' } as Grant;

function named(grants: readonly Grant[]) {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });
  const pages = (items: readonly unknown[]) =>
    ({ pages: [{ items, nextCursor: null }], pageParams: [undefined] }) as never;
  client.setQueryData(allRolesQuery(acme.id).queryKey, pages([{ id: 'role_1', name: 'Release manager' }]));
  client.setQueryData(workspacesQuery(acme.id).queryKey, pages([{ id: 'ws_1', name: 'payments' }]));
  client.setQueryData(keys.project('proj_1'), { id: 'proj_1', name: 'shop', workspace: 'ws_1' });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useNames(acme, grants), { wrapper }).result.current;
}

describe('what grants are called', () => {
  it('should name the place, a project with its workspace', () => {
    const names = named([onProject]);
    expect(names.scope('org_1')).toBe('Acme');
    expect(names.scope('ws_1')).toBe('payments');
    expect(names.scope('proj_1')).toBe('payments / shop');
  });

  it('should name the role of the organization and read a built-in one as words', () => {
    const names = named([]);
    expect(names.role('role_1')).toBe('Release manager');
    expect(names.role('projectAdmin')).toBe('Project admin');
  });

  it('should keep to the id where nothing is known', () => {
    expect(named([]).scope('ws_404')).toBe('ws_404');
  });
});
