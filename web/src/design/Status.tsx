import { CircleAlert, CircleCheck, CircleDashed, CircleX, type LucideIcon, Moon } from 'lucide-react';
import { cx } from './cx';
import { Mark } from './Mark';

/** The five ways things can be. None stands alone as a colour: each has an icon and a word. */
export type Tone = 'good' | 'busy' | 'warn' | 'bad' | 'idle';

const TONES: Record<Tone, { readonly icon: LucideIcon; readonly text: string; readonly soft: string }> = {
  good: { icon: CircleCheck, text: 'text-good', soft: 'bg-good-soft' },
  busy: { icon: CircleDashed, text: 'text-busy', soft: 'bg-busy-soft' },
  warn: { icon: CircleAlert, text: 'text-warn', soft: 'bg-warn-soft' },
  bad: { icon: CircleX, text: 'text-bad', soft: 'bg-bad-soft' },
  idle: { icon: Moon, text: 'text-idle', soft: 'bg-idle-soft' },
};

export interface StatusProps {
  readonly tone: Tone;
  readonly word: string;
  /** For what is under way: how far it is. */
  readonly percent?: number | null | undefined;
  readonly icon?: LucideIcon;
  /** On a tinted ground, for headers and tables where it must be found at once. */
  readonly solid?: boolean;
}

export function Status({ tone, word, percent, icon, solid }: StatusProps) {
  const look = TONES[tone];
  const Icon = icon ?? look.icon;
  const known = percent !== null && percent !== undefined;
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 align-middle text-xs font-medium whitespace-nowrap',
        look.text,
        solid && cx('rounded-full py-0.5 pr-2 pl-1.5', look.soft),
      )}
    >
      {tone === 'busy' ? (
        <Mark size={14} weight={3.4} percent={known ? percent : undefined} turning={!known} />
      ) : (
        <Icon size={14} aria-hidden />
      )}
      {word}
      {tone === 'busy' && known && <span data-number className="font-normal">{`${Math.round(percent)} %`}</span>}
    </span>
  );
}

/** A word on a quiet ground: role, kind, plan. */
export function Tag({ children, tone }: { readonly children: string; readonly tone?: Tone | 'accent' }) {
  const look =
    tone === 'accent'
      ? 'bg-accent-soft text-accent'
      : tone
        ? cx(TONES[tone].soft, TONES[tone].text)
        : 'bg-hover text-ink-soft';
  return (
    <span className={cx('inline-flex h-5 items-center rounded-sm px-1.5 text-xs font-medium whitespace-nowrap', look)}>
      {children}
    </span>
  );
}
