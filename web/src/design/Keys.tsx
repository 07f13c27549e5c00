import { cx } from './cx';

interface KeysProps {
  /** Keys in the order of pressing, with blanks between: `g w`, `⌘ K`. */
  readonly keys: string;
  readonly inverse?: boolean;
}

export function Keys({ keys, inverse }: KeysProps) {
  return (
    <span className="inline-flex gap-0.5">
      {keys.split(' ').map((key) => (
        <kbd
          key={key}
          className={cx(
            'inline-grid h-4.5 min-w-4.5 place-items-center rounded-sm px-1 font-sans text-[11px] leading-none',
            inverse ? 'bg-canvas/20' : 'border border-line bg-sunken text-ink-faint',
          )}
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
