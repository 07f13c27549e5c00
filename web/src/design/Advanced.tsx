import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { texts } from './texts';

/** What most people never need, folded. */
export function Advanced({
  label = texts.advanced,
  open,
  children,
}: {
  readonly label?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="group" open={open}>
      <summary className="target inline-flex min-h-6 list-none items-center gap-1 rounded-sm font-medium text-ink-soft hover:text-ink">
        <ChevronRight size={14} className="transition-transform group-open:rotate-90" aria-hidden />
        {label}
      </summary>
      <div className="mt-4 grid gap-5 border-l border-line pl-4">{children}</div>
    </details>
  );
}
