import { MutationCache, QueryClient } from '@tanstack/react-query';
import { toast } from '@/design/toasts';
import { sessions } from './client';
import { keys } from './keys';
import { asProblem, Problem } from './problem';

const TRIES = 3;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The live stream says what has changed; a visit after this long asks anyway.
      staleTime: 30_000,
      retry: (failures, error) => error instanceof Problem && error.passing && failures < TRIES,
      retryDelay: (failures, error) =>
        (error instanceof Problem && error.retryAfter) || Math.min(8_000, 500 * 2 ** failures),
    },
  },
  mutationCache: new MutationCache({
    onError: (error, _variables, _context, mutation) => {
      // A form shows its refusal where it is; everything else is said in passing.
      if (mutation.meta?.quiet) return;
      const problem = asProblem(error);
      toast({ tone: 'bad', title: problem.title, detail: problem.message, traceId: problem.traceId });
    },
  }),
});

sessions.onArrival(({ person }) => queryClient.setQueryData(keys.me, person));
