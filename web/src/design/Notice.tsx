import { CircleAlert, CircleCheck, CircleX, Info, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import type { Tone } from './Status';

const LOOKS: Record<Exclude<Tone, 'idle'>, { readonly icon: LucideIcon; readonly look: string }> = {
  good: { icon: CircleCheck, look: 'text-good bg-good-soft border-good/25' },
  busy: { icon: Info, look: 'text-busy bg-busy-soft border-busy/25' },
  warn: { icon: CircleAlert, look: 'text-warn bg-warn-soft border-warn/25' },
  bad: { icon: CircleX, look: 'text-bad bg-bad-soft border-bad/25' },
};

interface NoticeProps {
  readonly tone: keyof typeof LOOKS;
  readonly title: ReactNode;
  readonly icon?: ReactNode;
  readonly act?: ReactNode;
  readonly children?: ReactNode;
}

/** Something to know before going on, at the place where it matters. */
export function Notice({ tone, title, icon, act, children }: NoticeProps) {
  const { icon: Icon, look } = LOOKS[tone];
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={cx('flex flex-wrap items-start gap-3 rounded-lg border px-4 py-3', look)}
    >
      <span className="mt-0.5">{icon ?? <Icon size={16} aria-hidden />}</span>
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-medium">{title}</p>
        {children && <div className="mt-0.5 text-ink-soft">{children}</div>}
      </div>
      {act}
    </div>
  );
}
