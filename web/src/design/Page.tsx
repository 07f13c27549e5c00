import { type ReactNode, useEffect } from 'react';
import { cx } from './cx';

interface PageProps {
  readonly title: ReactNode;
  /** One sentence. */
  readonly description?: ReactNode;
  /** Beside the title: status, tags. */
  readonly beside?: ReactNode;
  /** Under the title: id, age, facts in one line. */
  readonly below?: ReactNode;
  /** The primary act, at the right. */
  readonly acts?: ReactNode;
  readonly tabs?: ReactNode;
  /** One column for forms and settings. */
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** The frame of each page: what it is, what can be done, and then the thing itself. */
export function Page({ title, description, beside, below, acts, tabs, narrow, children }: PageProps) {
  useEffect(() => {
    if (typeof title === 'string') document.title = `${title} · Hexarch`;
  }, [title]);
  return (
    <div className={cx('mx-auto w-full px-4 pt-6 pb-20 sm:px-8 sm:pt-8', narrow ? 'max-w-2xl' : 'max-w-6xl')}>
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="grid min-w-0 gap-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="min-w-0 text-lg font-semibold tracking-tight">{title}</h1>
            {beside}
          </div>
          {description && <p className="max-w-2xl text-pretty text-ink-soft">{description}</p>}
          {below && <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-ink-faint">{below}</div>}
        </div>
        {acts && <div className="flex flex-wrap gap-2">{acts}</div>}
      </header>
      {tabs && <div className="mt-5">{tabs}</div>}
      <div className={cx('grid min-w-0 gap-6', tabs ? 'mt-6' : 'mt-7')}>{children}</div>
    </div>
  );
}
