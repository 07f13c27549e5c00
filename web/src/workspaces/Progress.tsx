import type { Workspace } from '@/api/types';
import { Mark } from '@/design/Mark';
import { Panel } from '@/design/Panel';
import { Steps } from '@/design/Steps';
import { Took } from '@/design/Time';
import { texts } from './texts';

interface ProgressProps {
  readonly workspace: Workspace;
  readonly progress: NonNullable<Workspace['progress']>;
}

/** Long work as it goes: how far, what it says, step by step. Leaving the page loses nothing. */
export function Progress({ workspace, progress }: ProgressProps) {
  const failed = workspace.state === 'failed';
  const first = progress.steps.find(({ startedAt }) => startedAt)?.startedAt;
  const last = failed ? progress.steps.findLast(({ finishedAt }) => finishedAt)?.finishedAt : null;
  return (
    <Panel>
      <div className="grid gap-8 md:grid-cols-[14rem_1fr]">
        <div className="grid content-center justify-items-center gap-3 py-4 text-center">
          <span className="relative grid place-items-center">
            <Mark
              size={120}
              weight={1.7}
              percent={progress.percent}
              className={failed ? 'text-bad' : 'text-accent'}
              label={texts.states[workspace.state]}
            />
            <span data-number className="absolute text-lg font-semibold">{`${Math.round(progress.percent)} %`}</span>
          </span>
          <div className="grid gap-0.5" aria-live="polite">
            <p className="font-medium">{texts.states[workspace.state]}</p>
            <p className="text-xs text-balance text-ink-faint">{progress.message}</p>
            {first && (
              <p className="text-xs text-ink-faint">
                <Took from={first} to={last} />
              </p>
            )}
          </div>
        </div>
        <div className="content-center border-line max-md:border-t max-md:pt-6 md:border-l md:pl-8">
          <Steps
            steps={progress.steps.map((step) => ({
              ...step,
              label: step.title ?? texts.steps[step.name] ?? step.name,
            }))}
          />
        </div>
      </div>
    </Panel>
  );
}
