import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Application } from '@/api/types';
import { Button, IconButton } from '@/design/Button';
import { Mark } from '@/design/Mark';
import { Panel } from '@/design/Panel';
import { toast } from '@/design/toasts';
import { useMay } from '@/shell/access';
import { texts } from './texts';

const words = texts.overview;
const MOST = 100;

/** How much of what is wished runs, and how many are wished. */
export function Rollout({ application }: { readonly application: Application }) {
  const { rollout, state } = application;
  const calm = state === 'running' || state === 'stopped';
  return (
    <Panel>
      <div className="flex flex-wrap items-center gap-x-8 gap-y-5">
        <div className="flex min-w-0 flex-1 basis-64 items-center gap-4">
          <Mark
            size={44}
            weight={2.6}
            percent={calm ? 100 : rollout.percent}
            className={
              state === 'failed'
                ? 'text-bad'
                : state === 'degraded' || state === 'stoppedByHand'
                  ? 'text-warn'
                  : calm
                    ? 'text-good'
                    : 'text-accent'
            }
            label={words.rollout}
          />
          <div className="min-w-0" aria-live="polite">
            <p className="font-medium">
              {words.readyCount(rollout.ready, rollout.wanted)}
              {!calm && (
                <span className="font-normal text-ink-faint">{` · ${words.updated(rollout.updated, rollout.wanted)}`}</span>
              )}
            </p>
            <p className="text-ink-soft">
              {(rollout.message !== application.reason && rollout.message) ||
                (calm ? words.rolled : state === 'deploying' ? words.rolling : null)}
            </p>
          </div>
        </div>
        <Scale key={application.replicas} application={application} />
      </div>
    </Panel>
  );
}

function Scale({ application }: { readonly application: Application }) {
  const [wanted, setWanted] = useState(application.replicas);
  const mayScale = useMay(application.project)('application.update');
  const client = useQueryClient();
  const scale = useMutation({
    mutationFn: (replicas: number) =>
      answer(
        api.PATCH('/api/v1/applications/{application}', {
          params: { path: { application: application.id }, header: ifMatch(application) },
          body: { replicas },
        }),
      ),
    onSuccess: (fresh) => {
      toast({ tone: 'good', title: words.scaled(fresh.replicas) });
      client.setQueryData(keys.application(application.id), fresh);
    },
    onError: () => client.invalidateQueries({ queryKey: keys.application(application.id) }),
  });
  const off = !mayScale || application.state === 'deleting' || scale.isPending;
  // What somebody stopped against the wish runs again by the same wish.
  const news = wanted !== application.replicas || application.state === 'stoppedByHand';
  return (
    <div className="flex items-center gap-3">
      <span className="text-ink-soft">{words.scale}</span>
      <span className="inline-flex items-center rounded-md border border-line-strong">
        <IconButton
          icon={Minus}
          label={words.fewer}
          disabled={off || wanted <= 0}
          onClick={() => setWanted(wanted - 1)}
        />
        <output data-number className="w-8 text-center font-medium">
          {wanted}
        </output>
        <IconButton
          icon={Plus}
          label={words.more}
          disabled={off || wanted >= MOST}
          onClick={() => setWanted(wanted + 1)}
        />
      </span>
      <Button
        kind={news ? 'primary' : 'secondary'}
        disabled={off || !news}
        busy={scale.isPending}
        onClick={() => scale.mutate(wanted)}
      >
        {words.apply}
      </Button>
    </div>
  );
}
