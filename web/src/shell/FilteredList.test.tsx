import { QueryClient, QueryClientProvider, useInfiniteQuery } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { pages } from '@/api/pages';
import { FilteredList } from './FilteredList';

interface Person {
  readonly name: string;
}

const PAGES: Record<string, { items: Person[]; nextCursor: string | null }> = {
  first: { items: [{ name: 'Ada' }], nextCursor: 'second' },
  second: { items: [{ name: 'Grace' }], nextCursor: null },
};

function People() {
  const query = useInfiniteQuery(
    pages(['people'], async (cursor = 'first') => PAGES[cursor] ?? { items: [], nextCursor: null }),
  );
  return (
    <FilteredList
      query={query}
      columns={[{ key: 'name', title: 'Name', cell: ({ name }) => name }]}
      id={({ name }) => name}
      label="People"
      filter="Filter by name"
      nothing="Nobody is called like that."
      textOf={({ name }) => name}
      empty="Nobody yet"
    />
  );
}

function open(address: string) {
  const router = createRouter({
    routeTree: createRootRoute({ component: People }),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return router;
}

describe('a list with a filter', () => {
  it('should find what stands on a page that nobody has scrolled to', async () => {
    open('/?name=gra');
    expect(await screen.findByText('Grace')).toBeTruthy();
    expect(screen.queryByText('Ada')).toBeNull();
  });

  it('should keep what is looked for in the address', async () => {
    const router = open('/');
    await userEvent.type(await screen.findByLabelText('Filter by name'), 'nobody');
    expect(await screen.findByText('Nobody is called like that.')).toBeTruthy();
    expect(router.state.location.search).toEqual({ name: 'nobody' });
  });
});
