import type { ReactNode } from 'react';
import { CommandLine } from './Code';
import { Mark } from './Mark';

interface EmptyProps {
  readonly title: string;
  /** What this is and why one wants it. */
  readonly children: ReactNode;
  readonly act?: ReactNode;
  /** The same as a line for the terminal. */
  readonly command?: string | undefined;
}

export function Empty({ title, children, act, command }: EmptyProps) {
  return (
    <div className="flex flex-col items-center px-6 py-14 text-center">
      <span className="mb-4 grid size-12 place-items-center rounded-lg border border-line bg-surface text-accent">
        <Mark size={24} percent={17} />
      </span>
      <h2 className="text-base font-semibold">{title}</h2>
      <p className="mt-1 max-w-md text-balance text-ink-soft">{children}</p>
      {act && <div className="mt-5 flex gap-2">{act}</div>}
      {command && <CommandLine text={command} className="mt-6 w-full max-w-md" />}
    </div>
  );
}
