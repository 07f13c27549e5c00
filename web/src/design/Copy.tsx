import { Check, Copy as CopyIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from './Button';
import { cx } from './cx';
import { texts } from './texts';

const SHOWN = 1_500;

/** Copies a text and says for a moment that it did. */
export function useCopy() {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return { copied, copy };
}

interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
  readonly className?: string;
}

export function CopyButton({ text, label = texts.copy, className }: CopyButtonProps) {
  const { copied, copy } = useCopy();
  return (
    <IconButton
      icon={copied ? Check : CopyIcon}
      label={copied ? texts.copied : label}
      onClick={() => void copy(text)}
      className={cx('size-7', copied && 'text-good', className)}
    />
  );
}

/** An id as it stands in the API; a click copies it. */
export function Id({ value, short }: { readonly value: string; readonly short?: boolean }) {
  const { copied, copy } = useCopy();
  const shown = short ? `${value.slice(0, value.indexOf('_') + 1)}…${value.slice(-6)}` : value;
  return (
    <button
      type="button"
      title={value}
      onClick={() => void copy(value)}
      className="target group inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-sm font-mono text-xs text-ink-faint hover:text-ink"
    >
      <span className="sr-only">{texts.copy}</span>
      <span className="truncate">{shown}</span>
      {copied ? (
        <Check size={12} className="text-good" aria-hidden />
      ) : (
        <CopyIcon size={12} className="opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100" aria-hidden />
      )}
    </button>
  );
}
