import { createLink } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from '@/design/cx';
import { tip } from '@/design/tip';

interface RailAnchorProps extends Omit<ComponentProps<'a'>, 'children'> {
  readonly icon?: LucideIcon | undefined;
  readonly mark?: ReactNode;
  readonly text: string;
  readonly keys?: string;
  readonly folded: boolean;
  readonly onLeave?: (() => void) | undefined;
}

function RailAnchor({
  icon: Icon,
  mark,
  text,
  keys,
  folded,
  onLeave,
  className,
  onClick,
  href,
  ...rest
}: RailAnchorProps) {
  return (
    <a
      {...rest}
      {...(folded ? tip(text, keys, 'right') : {})}
      href={href}
      aria-label={folded ? text : undefined}
      onClick={(event) => {
        onClick?.(event);
        onLeave?.();
      }}
      className={cx(
        'flex h-8 items-center gap-2.5 rounded-md px-2.5 text-ink-soft transition-colors hover:bg-hover hover:text-ink pointer-coarse:h-11',
        'aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent',
        folded && 'justify-center px-0',
        className,
      )}
    >
      {Icon ? <Icon size={16} className="shrink-0" aria-hidden /> : mark}
      {!folded && <span className="truncate">{text}</span>}
    </a>
  );
}

/** A link of the rail; folded it is its icon, with the word beside it on hover. */
export const RailLink = createLink(RailAnchor);

/** Only the path decides whether a place is the present one. */
export const BY_PATH = { includeSearch: false } as const;
export const BY_WHOLE_PATH = { includeSearch: false, exact: true } as const;

export function RailGroup({
  text,
  folded,
  children,
}: {
  readonly text: string;
  readonly folded: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section aria-label={text} className="mt-4">
      {folded ? (
        <hr className="mx-2 mb-3 border-line" />
      ) : (
        <h2 className="truncate px-2.5 pb-1 text-xs font-medium text-ink-faint">{text}</h2>
      )}
      {children}
    </section>
  );
}
