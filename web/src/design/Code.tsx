import type { ReactNode } from 'react';
import { CopyButton } from './Copy';
import { cx } from './cx';

// Long lines wrap: what would scroll sideways, a keyboard could not reach.
const TEXT = 'min-w-0 px-3 py-2.5 text-xs leading-5 wrap-anywhere whitespace-pre-wrap';

interface CodeBlockProps {
  readonly text: string;
  readonly title?: ReactNode;
  readonly className?: string;
}

/** Text of machines, to read and to copy. */
export function CodeBlock({ text, title, className }: CodeBlockProps) {
  return (
    <figure className={cx('min-w-0 rounded-lg border border-line bg-sunken', className)}>
      <div className="flex items-start justify-between">
        {title ? (
          <figcaption className="flex min-h-9 items-center px-3 text-xs text-ink-faint">{title}</figcaption>
        ) : (
          <pre className={cx(TEXT, 'flex-1')}>{text}</pre>
        )}
        <CopyButton text={text} className="m-1" />
      </div>
      {title && <pre className={cx(TEXT, 'border-t border-line')}>{text}</pre>}
    </figure>
  );
}

/** One command, with a prompt. */
export function CommandLine({ text, className }: { readonly text: string; readonly className?: string }) {
  return (
    <div className={cx('flex min-w-0 items-start gap-2 rounded-md border border-line bg-sunken pl-3', className)}>
      <span className="py-1.5 font-mono text-xs leading-5 text-ink-faint select-none" aria-hidden>
        {'$'}
      </span>
      <code className="min-w-0 flex-1 py-1.5 text-left text-xs leading-5 wrap-anywhere">{text}</code>
      <CopyButton text={text} className="m-0.5" />
    </div>
  );
}
