import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';

export function tasksQuery(organization: string) {
  return {
    queryKey: keys.tasks(organization),
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      answer(api.GET('/api/v1/organizations/{organization}/tasks', { params: { path: { organization } }, signal })),
  } as const;
}
