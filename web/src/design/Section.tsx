import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** One sentence. */
  readonly description: ReactNode;
  /** What can be done here, at the right. */
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own. */
export function Section({ title, description, act, children }: SectionProps) {
  return (
    <section aria-label={title} className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <h2 className="font-semibold">{title}</h2>
          <p className="text-ink-soft">{description}</p>
        </div>
        {act}
      </div>
      {children}
    </section>
  );
}
