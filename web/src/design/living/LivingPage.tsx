import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { part } from '@/design/part';
import { Mark } from '../Mark';
import { Page } from '../Page';
import { Controls } from './Controls';
import { Feedback } from './Feedback';
import { Foundations } from './Foundations';
import { Lists } from './Lists';
import { living } from './texts';

// The last of the page: nobody waits for it to see the first.
const Overlays = part(() => import('./Overlays'), 'Overlays');

/** Every primitive in all its states, in one place: what the tests photograph and what a designer reads. */
export function LivingPage() {
  return (
    <div className="min-h-dvh bg-surface">
      <header className="flex h-12 items-center gap-2.5 border-b px-4 sm:px-8">
        <Link to="/" className="flex items-center gap-2.5 font-semibold">
          <Mark size={22} className="text-accent" />
          {living.product}
        </Link>
      </header>
      <main>
        <Page title={living.title} description={living.description}>
          <Foundations />
          <Controls />
          <Feedback />
          <Lists />
          <Suspense>
            <Overlays />
          </Suspense>
        </Page>
      </main>
    </div>
  );
}

/** One primitive: its name, and it. */
export function Specimen({
  name,
  children,
  wide,
}: {
  readonly name: string;
  readonly children: ReactNode;
  readonly wide?: boolean;
}) {
  return (
    <section
      aria-label={name}
      className="grid min-w-0 gap-x-8 gap-y-3 border-t border-line py-6 md:grid-cols-[10rem_1fr]"
    >
      <h2 className="font-medium text-ink-soft">{name}</h2>
      <div
        className={wide ? 'grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4' : 'flex min-w-0 flex-wrap items-center gap-3'}
      >
        {children}
      </div>
    </section>
  );
}
