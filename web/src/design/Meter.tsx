import { cx } from './cx';
import { texts } from './texts';

interface MeterProps {
  readonly label: string;
  /** As people write it: `1.2 GiB`. */
  readonly used: string;
  /** Null: nothing of its own limits it. */
  readonly limit: string | null;
  /** Used of limit, 0 to 1; above 0.9 it warns. */
  readonly share: number;
  /** What an act would add, 0 to 1, drawn after what is used. */
  readonly added?: number;
}

/** How much of a limit is used, and what an act would add to it. */
export function Meter({ label, used, limit, share, added = 0 }: MeterProps) {
  const full = share + added > 1;
  const tight = share + added > 0.9;
  const told = limit === null ? texts.noLimit(used) : texts.of(used, limit);
  const percent = (value: number) => `${Math.min(100, Math.max(0, value * 100))}%`;
  return (
    <div className="grid gap-1.5">
      <div className="flex items-baseline justify-between gap-2">
        <span className="text-ink-soft">{label}</span>
        <span data-number className={cx('text-xs', full ? 'text-bad' : 'text-ink-faint')}>
          {told}
        </span>
      </div>
      <meter className="sr-only" aria-label={label} value={Math.min(1, share)}>
        {told}
      </meter>
      <div aria-hidden className="flex h-1.5 overflow-hidden rounded-full bg-hover">
        <span className={cx('h-full', tight ? 'bg-warn' : 'bg-accent')} style={{ width: percent(share) }} />
        {added > 0 && (
          <span
            className={cx('h-full opacity-45', full ? 'bg-bad' : 'bg-accent')}
            style={{ width: percent(Math.min(added, 1 - share)) }}
          />
        )}
      </div>
    </div>
  );
}

/** How far one thing is, as a line. */
export function ProgressLine({
  percent,
  label,
  bad,
}: {
  readonly percent: number;
  readonly label: string;
  readonly bad?: boolean;
}) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(percent)}
      aria-valuemin={0}
      aria-valuemax={100}
      className="h-1.5 overflow-hidden rounded-full bg-hover"
    >
      <div
        className={cx('h-full rounded-full transition-[width] duration-150', bad ? 'bg-bad' : 'bg-accent')}
        style={{ width: `${percent}%` }}
      />
    </div>
  );
}
