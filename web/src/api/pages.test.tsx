import { QueryClient, QueryClientProvider, useInfiniteQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { pages, useAllRows } from './pages';

const PAGES: Record<string, { items: string[]; nextCursor: string | null }> = {
  first: { items: ['ada'], nextCursor: 'second' },
  second: { items: ['bob'], nextCursor: 'third' },
  third: { items: ['eve'], nextCursor: null },
};

type Load = (cursor: string | undefined) => Promise<{ items: string[]; nextCursor: string | null }>;

function Everybody({ load }: { readonly load: Load }) {
  const query = useInfiniteQuery(pages(['people'], load));
  const rows = useAllRows(query).join(' ');
  return query.isFetchNextPageError ? `${rows} and no more` : rows;
}

function open(load: Load) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <Everybody load={load} />
    </QueryClientProvider>,
  );
}

const LAST = { items: [], nextCursor: null };

describe('all rows of a list', () => {
  it('should come from all its pages', async () => {
    open(async (cursor = 'first') => PAGES[cursor] ?? LAST);
    expect(await screen.findByText('ada bob eve')).toBeTruthy();
  });

  it('should not ask again and again for a page that is refused', async () => {
    const load = vi.fn<Load>(async (cursor = 'first') => {
      if (cursor === 'second') throw new Error('refused');
      return PAGES[cursor] ?? LAST;
    });
    open(load);
    expect(await screen.findByText('ada and no more')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(2);
  });
});
