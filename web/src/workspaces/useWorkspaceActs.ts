import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { Workspace } from '@/api/types';
import { toast } from '@/design/toasts';
import { texts } from './texts';

/** Shows what the server answered at once, and asks the lists again. */
async function settle(client: QueryClient, workspace: Workspace) {
  client.setQueryData(keys.workspace(workspace.id), workspace);
  await client.invalidateQueries({ queryKey: keys.workspaces(workspace.organization) });
  await client.invalidateQueries({ queryKey: keys.tasks(workspace.organization) });
}

/** Sleep, wake, try again. */
export function useWorkspaceActs(id: string) {
  const client = useQueryClient();
  const params = { path: { workspace: id } };
  const act = (send: () => Promise<Workspace>, said: (name: string) => string) => ({
    mutationFn: send,
    onSuccess: (workspace: Workspace) => {
      toast({ tone: 'good', title: said(workspace.name) });
      return settle(client, workspace);
    },
  });
  const sleep = useMutation(
    act(() => answer(api.POST('/api/v1/workspaces/{workspace}/sleep', { params })), texts.acts.slept),
  );
  const wake = useMutation(
    act(() => answer(api.DELETE('/api/v1/workspaces/{workspace}/sleep', { params })), texts.acts.woke),
  );
  const retry = useMutation(
    act(() => answer(api.POST('/api/v1/workspaces/{workspace}/retries', { params })), texts.acts.retried),
  );
  return { sleep, wake, retry };
}
