import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Pages, rowsOf, useAllPages } from '@/api/pages';
import { asProblem } from '@/api/problem';
import { NothingFound } from '@/design/Filters';
import { Panel } from '@/design/Panel';
import { Problem } from '@/design/Problem';
import { SkeletonRows } from '@/design/Skeleton';
import { type Column, Table } from '@/design/Table';
import { texts } from '@/design/texts';

export interface ResourceListProps<Row> {
  readonly query: UseInfiniteQueryResult<Pages<Row>>;
  readonly columns: readonly Column<Row>[];
  readonly id: (row: Row) => string;
  readonly label: string;
  readonly empty: ReactNode;
  /** Present when filters are on: what to say when they leave nothing. */
  readonly filtered?: string | false;
  readonly rows?: (all: readonly Row[]) => readonly Row[];
}

/** A list that loads as one scrolls. What sorts and chooses among its rows reads all pages first, so that it never lies. */
export function ResourceList<Row>(props: ResourceListProps<Row>) {
  const { query, columns, id, label, empty, filtered, rows: choose } = props;
  const navigate = useNavigate();
  const { sort } = useSearch({ strict: false });
  useAllPages(query, sort !== undefined || (choose !== undefined && Boolean(filtered)));

  if (query.error && !query.data) {
    const problem = asProblem(query.error);
    return (
      <Problem
        title={problem.title}
        detail={problem.message}
        traceId={problem.traceId}
        onRetry={() => void query.refetch()}
      />
    );
  }
  const all = rowsOf(query.data);
  const rows = choose ? choose(all) : all;
  if (query.data && rows.length === 0 && !filtered) return <Panel flush>{empty}</Panel>;
  return (
    <Panel flush>
      {!query.data && <SkeletonRows />}
      {query.data && rows.length === 0 && filtered && (
        <NothingFound text={filtered} onClear={() => void navigate({ to: '.', search: {} })} />
      )}
      {rows.length > 0 && (
        <Table
          columns={columns}
          rows={rows}
          id={id}
          label={label}
          sort={sort}
          onSort={(next) => void navigate({ to: '.', search: (before) => ({ ...before, sort: next }), replace: true })}
        />
      )}
      <More query={query} />
    </Panel>
  );
}

/** The end of what is loaded: coming into sight it asks for more. */
export function More({
  query,
}: {
  readonly query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
}) {
  const end = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (!end.current || !hasNextPage || isFetchingNextPage) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && void fetchNextPage(), {
      rootMargin: '400px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (!hasNextPage) return null;
  return (
    <div ref={end} role="status" aria-label={texts.more} className="border-t">
      <SkeletonRows rows={2} />
    </div>
  );
}
