import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Moon, Sun } from 'lucide-react';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { asProblem } from '@/api/problem';
import type { Workspace } from '@/api/types';
import { Button } from '@/design/Button';
import { type Selection, SelectionBar } from '@/design/Selection';
import { toast } from '@/design/toasts';
import { texts } from './texts';

const words = texts.bulk;
type Act = 'sleep' | 'wake';

interface BulkActsProps {
  readonly selection: Selection;
  readonly workspaces: readonly Workspace[];
  readonly organization: string;
}

/** Puts many to sleep, or wakes them; each is asked for alone, and what was refused is told. */
export function BulkActs({ selection, workspaces, organization }: BulkActsProps) {
  const client = useQueryClient();
  const chosen = workspaces.filter(({ id }) => selection.ids.has(id));
  const ready = chosen.filter(({ state }) => state === 'ready');
  const asleep = chosen.filter(({ state }) => state === 'sleeping');
  const all = useMutation({
    mutationFn: async ({ act, on }: { act: Act; on: readonly Workspace[] }) => {
      const answers = await Promise.allSettled(on.map(({ id }) => send(act, id)));
      const refused = answers.flatMap((one) => (one.status === 'rejected' ? [asProblem(one.reason)] : []));
      return { act, done: answers.length - refused.length, refused };
    },
    onSuccess: async ({ act, done, refused }) => {
      if (done > 0) toast({ tone: 'good', title: act === 'sleep' ? words.slept(done) : words.woke(done) });
      const [first] = refused;
      if (first)
        toast({ tone: 'bad', title: words.refused(refused.length), detail: first.message, traceId: first.traceId });
      selection.clear();
      await client.invalidateQueries({ queryKey: keys.workspaces(organization) });
    },
  });
  return (
    <SelectionBar selection={selection}>
      <Button
        size="sm"
        icon={Moon}
        busy={all.isPending}
        disabled={ready.length === 0}
        onClick={() => all.mutate({ act: 'sleep', on: ready })}
      >
        {texts.acts.sleep}
      </Button>
      <Button
        size="sm"
        icon={Sun}
        busy={all.isPending}
        disabled={asleep.length === 0}
        onClick={() => all.mutate({ act: 'wake', on: asleep })}
      >
        {texts.acts.wake}
      </Button>
    </SelectionBar>
  );
}

function send(act: Act, workspace: string): Promise<Workspace> {
  const params = { path: { workspace } };
  return act === 'sleep'
    ? answer(api.POST('/api/v1/workspaces/{workspace}/sleep', { params }))
    : answer(api.DELETE('/api/v1/workspaces/{workspace}/sleep', { params }));
}
