import type { FormEvent, ReactNode } from 'react';
import type { Problem as ProblemValue } from '@/api/problem';
import { Problem } from '@/design/Problem';

interface FormProps {
  readonly onSubmit: (event: FormEvent) => void;
  readonly problem: ProblemValue | null;
  readonly children: ReactNode;
  readonly acts?: ReactNode;
  readonly id?: string;
}

/** One column; what was refused as a whole stands before the acts. */
export function Form({ onSubmit, problem, children, acts, id }: FormProps) {
  return (
    <form id={id} onSubmit={onSubmit} noValidate className="grid min-w-0 gap-5">
      {children}
      {problem && <Problem title={problem.title} detail={problem.message} traceId={problem.traceId} />}
      {acts && <div className="flex flex-wrap items-center gap-2 pt-1">{acts}</div>}
    </form>
  );
}
