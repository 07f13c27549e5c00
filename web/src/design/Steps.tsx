import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { Mark } from './Mark';
import { Took } from './Time';
import { texts } from './texts';

export interface Step {
  readonly name: string;
  readonly label: string;
  readonly state: 'pending' | 'running' | 'done' | 'failed';
  readonly startedAt?: string | null | undefined;
  readonly finishedAt?: string | null | undefined;
  readonly message?: string | null | undefined;
}

const DOTS: Record<Step['state'], { readonly look: string; readonly sign: ReactNode }> = {
  pending: { look: 'border border-line-strong bg-surface', sign: null },
  running: { look: 'text-accent', sign: <Mark turning size={18} weight={3} /> },
  done: { look: 'bg-good-soft text-good', sign: <Check size={12} strokeWidth={3} aria-hidden /> },
  failed: { look: 'bg-bad-soft text-bad', sign: <X size={12} strokeWidth={3} aria-hidden /> },
};

/** Long work, step by step, with what each says and how long it took. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol>
      {steps.map((step, index) => {
        const { look, sign } = DOTS[step.state];
        return (
          <li key={step.name} className="relative flex gap-3 pb-4 last:pb-0">
            {index < steps.length - 1 && (
              <span
                aria-hidden
                className={cx(
                  'absolute top-6 bottom-0 left-2.5 w-px',
                  step.state === 'done' ? 'bg-good/40' : 'bg-line',
                )}
              />
            )}
            <span className={cx('grid size-5 shrink-0 place-items-center rounded-full', look)}>{sign}</span>
            <div className="min-w-0 flex-1">
              <div className="flex items-baseline justify-between gap-4">
                <span className={cx(step.state === 'pending' ? 'text-ink-faint' : 'font-medium')}>
                  {step.label}
                  <span className="sr-only">{`, ${texts.steps[step.state]}`}</span>
                </span>
                {step.startedAt && (
                  <span className="text-xs whitespace-nowrap text-ink-faint">
                    <Took from={step.startedAt} to={step.finishedAt} />
                  </span>
                )}
              </div>
              {step.message && (
                <p className={cx('text-xs', step.state === 'failed' ? 'text-bad' : 'text-ink-faint')}>{step.message}</p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
