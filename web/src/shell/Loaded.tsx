import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '@/api/problem';
import { Problem } from '@/design/Problem';
import { NotFoundPage } from './StatePages';

interface LoadedProps<Data> {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  /** The place of what comes, in its shape. */
  readonly skeleton: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** What a query brought; before it a skeleton, instead of it what went wrong. */
export function Loaded<Data>({ query, skeleton, children }: LoadedProps<Data>) {
  const { data, error, refetch } = query;
  if (error) {
    const problem = asProblem(error);
    if (problem.status === 404) return <NotFoundPage />;
    if (data === undefined) {
      return (
        <Problem
          title={problem.title}
          detail={problem.message}
          traceId={problem.traceId}
          onRetry={() => void refetch()}
        />
      );
    }
  }
  return data === undefined ? skeleton : children(data);
}
