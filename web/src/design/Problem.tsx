import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { CopyButton } from './Copy';
import { Notice } from './Notice';
import { texts } from './texts';

interface ProblemProps {
  readonly title: string;
  /** What, why and what to do, in the server's words. */
  readonly detail: string;
  /** Names the request in the server's log. */
  readonly traceId?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly act?: ReactNode;
}

/** A refusal or failure, in words, with what is needed to report it. */
export function Problem({ title, detail, traceId, onRetry, act }: ProblemProps) {
  return (
    <Notice
      tone="bad"
      title={title}
      act={
        act ??
        (onRetry && (
          <Button size="sm" icon={RotateCw} onClick={onRetry}>
            {texts.retry}
          </Button>
        ))
      }
    >
      {detail}
      {traceId && <Trace id={traceId} />}
    </Notice>
  );
}

export function Trace({ id }: { readonly id: string }) {
  return (
    <span className="mt-1 flex items-center gap-1 text-xs text-ink-faint">
      {texts.traceId} <code className="min-w-0 truncate">{id}</code>
      <CopyButton text={id} label={texts.copyTrace} className="size-6" />
    </span>
  );
}
