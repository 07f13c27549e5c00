import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryKey,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { useEffect } from 'react';

export interface PageOf<Row> {
  readonly items: readonly Row[];
  readonly nextCursor?: string | null;
}

export type Pages<Row> = InfiniteData<PageOf<Row>, unknown>;

/** A list that is read page by page, with the cursor of the page before. */
export function pages<Row>(
  queryKey: QueryKey,
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<PageOf<Row>>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: PageOf<Row>) => page.nextCursor ?? undefined,
  });
}

export function rowsOf<Row>(data: Pages<Row> | undefined): readonly Row[] {
  return data?.pages.flatMap((page) => page.items) ?? [];
}

/** Reads on to the last page while that is wanted. Ends at a page that cannot be read: asking again is somebody's wish. */
export function useAllPages<Row>(query: UseInfiniteQueryResult<Pages<Row>>, wanted: boolean) {
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  // Counted, since a page may come so fast that nobody is told of its fetching.
  const read = data?.pages.length ?? 0;
  useEffect(() => {
    if (wanted && read > 0 && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [wanted, read, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
}

/** All rows, page after page: for choices, which must not end with the first page. */
export function useAllRows<Row>(query: UseInfiniteQueryResult<Pages<Row>>): readonly Row[] {
  useAllPages(query, true);
  return rowsOf(query.data);
}
