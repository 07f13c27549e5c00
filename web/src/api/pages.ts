import { type InfiniteData, infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';

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
