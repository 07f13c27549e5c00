import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { asProblem, Problem } from '@/api/problem';
import { Button } from '@/design/Button';
import { Mark } from '@/design/Mark';
import { Trace } from '@/design/Problem';
import { PartMissing } from '@/design/part';
import { texts } from './texts';

/** Pages for when there is no page. They stand alone, without the shell's data. */
function Alone({
  mark,
  title,
  children,
}: {
  readonly mark: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <main className="grid min-h-[70vh] place-items-center px-6 py-16">
      <div className="grid max-w-md justify-items-center gap-3 text-center">
        <span className="mb-2 text-accent">{mark}</span>
        <h1 className="text-lg font-semibold tracking-tight">{title}</h1>
        {children}
      </div>
    </main>
  );
}

export function NotFoundPage() {
  return (
    <Alone mark={<Mark size={44} percent={50} />} title={texts.notFound.title}>
      <p className="text-ink-soft">{texts.notFound.detail}</p>
      <Button kind="primary" asChild className="mt-3">
        <Link to="/">{texts.notFound.back}</Link>
      </Button>
    </Alone>
  );
}

const partMissing = new Problem({ ...texts.partMissing, status: 0 });

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const problem = error instanceof PartMissing ? partMissing : asProblem(error);
  const router = useRouter();
  if (problem.status === 404) return <NotFoundPage />;
  const again = () => {
    // Whoever asked in vain keeps the failure: only a page that begins anew asks again.
    if (error instanceof PartMissing) return window.location.reload();
    reset();
    void router.invalidate();
  };
  return (
    <Alone mark={<Mark size={44} percent={17} className="text-bad" />} title={problem.title}>
      <p className="text-ink-soft">{problem.message}</p>
      {problem.traceId && <Trace id={problem.traceId} />}
      <div className="mt-3 flex gap-2">
        <Button kind="primary" onClick={again}>
          {texts.error.retry}
        </Button>
        <Button asChild>
          <Link to="/">{texts.error.home}</Link>
        </Button>
      </div>
    </Alone>
  );
}

export function WaitingPage() {
  return (
    <div role="status" aria-label={texts.loading} className="grid min-h-[70vh] place-items-center text-accent">
      <Mark size={32} turning />
    </div>
  );
}
