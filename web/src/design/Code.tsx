import type { ReactNode } from 'react';
import { CopyButton } from './Copy';
import { cx } from './cx';

interface CodeBlockProps {
  readonly text: string;
  readonly title?: ReactNode;
  readonly className?: string;
  readonly tall?: boolean;
}

/** Text of machines, to read and to copy. */
export function CodeBlock({ text, title, className, tall }: CodeBlockProps) {
  return (
    <figure className={cx('min-w-0 overflow-hidden rounded-lg border border-line bg-sunken', className)}>
      <div className="flex items-start justify-between">
        {title ? (
          <figcaption className="flex min-h-9 items-center px-3 text-xs text-ink-faint">{title}</figcaption>
        ) : (
          <pre
            className={cx(
              'min-w-0 flex-1 overflow-auto px-3 py-2.5 text-xs leading-5 whitespace-pre',
              tall && 'max-h-96',
            )}
          >
            {text}
          </pre>
        )}
        <CopyButton text={text} className="m-1" />
      </div>
      {title && (
        <pre
          className={cx(
            'overflow-auto border-t border-line px-3 py-2.5 text-xs leading-5 whitespace-pre',
            tall && 'max-h-96',
          )}
        >
          {text}
        </pre>
      )}
    </figure>
  );
}

/** One command in one line, with a prompt. */
export function CommandLine({ text, className }: { readonly text: string; readonly className?: string }) {
  return (
    <div className={cx('flex min-w-0 items-center gap-2 rounded-md border border-line bg-sunken pl-3', className)}>
      <span className="font-mono text-xs text-ink-faint select-none" aria-hidden>
        {'$'}
      </span>
      <code className="min-w-0 flex-1 overflow-x-auto py-1.5 text-left text-xs whitespace-nowrap">{text}</code>
      <CopyButton text={text} />
    </div>
  );
}
