import type { ReactNode } from 'react';
import { cx } from './cx';

interface PanelProps {
  readonly title?: ReactNode;
  readonly description?: ReactNode;
  readonly act?: ReactNode;
  /** Without inner space, for lists that reach the edges. */
  readonly flush?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page with a hairline around it. */
export function Panel({ title, description, act, flush, className, children }: PanelProps) {
  return (
    <section className={cx('min-w-0 rounded-lg border border-line bg-surface', className)}>
      {(title || act) && (
        <header className="flex min-h-12 items-center justify-between gap-4 border-b border-line px-4 py-2">
          <div>
            <h2 className="font-semibold">{title}</h2>
            {description && <p className="text-xs text-ink-faint">{description}</p>}
          </div>
          {act}
        </header>
      )}
      <div className={flush ? 'overflow-hidden rounded-[inherit]' : 'p-4'}>{children}</div>
    </section>
  );
}

/** Names and values, two columns on wide screens. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[minmax(7rem,auto)_1fr]">{children}</dl>;
}

export function Fact({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-faint">{name}</dt>
      <dd className="min-w-0 max-sm:-mt-2">{children}</dd>
    </>
  );
}
