import type { ReactNode } from 'react';
import { Button } from './Button';
import { texts } from './texts';

/** The end of each page of settings: what cannot be undone. */
export function DangerZone({ children }: { readonly children: ReactNode }) {
  return (
    <section aria-label={texts.danger} className="rounded-lg border border-bad/40">
      <h2 className="border-b border-bad/25 px-4 py-3 font-semibold text-bad">{texts.danger}</h2>
      <div className="divide-y divide-bad/25">{children}</div>
    </section>
  );
}

interface DangerousActProps {
  readonly title: string;
  readonly detail: string;
  readonly act: string;
  readonly disabled?: boolean;
  readonly onAct: () => void;
}

export function DangerousAct({ title, detail, act, disabled, onAct }: DangerousActProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 p-4">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-medium">{title}</p>
        <p className="text-ink-soft">{detail}</p>
      </div>
      <Button kind="dangerQuiet" onClick={onAct} disabled={disabled}>
        {act}
      </Button>
    </div>
  );
}
