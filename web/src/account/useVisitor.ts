import { useQuery, useQueryClient } from '@tanstack/react-query';
import { sessions } from '@/api/client';
import type { Me } from '@/api/types';
import { meQuery } from '@/shell/guards';

/** Who is signed in on a page that needs nobody; null when nobody is. */
export function useVisitor() {
  const client = useQueryClient();
  return useQuery({
    queryKey: ['visitor'],
    queryFn: async (): Promise<Me | null> => {
      const { kind } = await sessions.resolve();
      return kind === 'signedIn' ? client.ensureQueryData(meQuery) : null;
    },
    retry: false,
    gcTime: 0,
  });
}
