import { type ReactNode, useEffect } from 'react';
import { Mark } from '@/design/Mark';
import { texts } from './texts';

interface FrontProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** The door: what people see before they are inside. */
export function Front({ title, lead, children, foot }: FrontProps) {
  useEffect(() => {
    document.title = `${title} · Hexarch`;
  }, [title]);
  return (
    <div className="relative grid min-h-dvh grid-rows-[1fr_auto] overflow-hidden bg-canvas">
      <Lattice />
      <main className="relative grid place-items-center px-4 py-12">
        <div className="w-full max-w-sm">
          <div className="mb-6 grid justify-items-center gap-4 text-center">
            <Mark size={44} weight={2.4} className="text-accent" />
            <div className="grid gap-1">
              <h1 className="text-lg font-semibold tracking-tight">{title}</h1>
              {lead && <p className="text-balance text-ink-soft">{lead}</p>}
            </div>
          </div>
          <div className="rounded-lg border bg-surface p-6">{children}</div>
          {foot && <div className="mt-5 text-center text-xs text-ink-faint">{foot}</div>}
        </div>
      </main>
      <footer className="relative pb-6 text-center text-xs text-ink-faint">{texts.motto}</footer>
    </div>
  );
}

/** A faint lattice of hexagons that fades out towards the edges. */
function Lattice() {
  return (
    <svg aria-hidden="true" role="presentation" className="absolute inset-0 size-full text-accent">
      <defs>
        <pattern id="lattice" width="48.5" height="84" patternUnits="userSpaceOnUse" patternTransform="translate(4 10)">
          <path
            d="M24.25 0v28M0 42v0M24.25 28 0 42v28l24.25 14M24.25 28 48.5 42v28L24.25 84"
            fill="none"
            stroke="currentColor"
            strokeWidth="1"
          />
        </pattern>
        <radialGradient id="fade" cx="50%" cy="42%" r="60%">
          <stop offset="0" stopColor="white" stopOpacity="0.2" />
          <stop offset="1" stopColor="white" stopOpacity="0" />
        </radialGradient>
        <mask id="faded">
          <rect width="100%" height="100%" fill="url(#fade)" />
        </mask>
      </defs>
      <rect width="100%" height="100%" fill="url(#lattice)" mask="url(#faded)" />
    </svg>
  );
}
