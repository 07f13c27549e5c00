import { ChevronDown, Search, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { Button } from './Button';
import { cx } from './cx';
import { Menu, MenuItem } from './Menu';
import { texts } from './texts';

export function FilterBar({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-2">{children}</div>;
}

interface FilterTextProps {
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly label: string;
  /** The one that `/` jumps to. */
  readonly main?: boolean;
  readonly code?: boolean;
}

const PAUSE = 200;

export function FilterText({ value, onChange, label, main, code }: FilterTextProps) {
  const [draft, setDraft] = useState(value ?? '');
  useEffect(() => setDraft(value ?? ''), [value]);
  useEffect(() => {
    if (draft === (value ?? '')) return;
    const timer = setTimeout(() => onChange(draft.trim() || undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, value, onChange]);
  return (
    <label className="relative block max-sm:w-full">
      <span className="sr-only">{label}</span>
      <Search
        size={14}
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-faint"
        aria-hidden
      />
      <input
        type="search"
        data-filter={main || undefined}
        placeholder={label}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        className={cx('field pl-8 sm:w-56', code && draft && 'font-mono text-[13px]')}
      />
    </label>
  );
}

interface FilterChipProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | undefined) => void;
}

export function FilterChip<Value extends string>({ label, value, choices, onChange }: FilterChipProps<Value>) {
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <span
      className={cx(
        'inline-flex h-8 items-center rounded-md border pointer-coarse:h-11',
        chosen ? 'border-accent/50 bg-accent-soft' : 'border-dashed border-line-strong',
      )}
    >
      <Menu
        align="start"
        trigger={
          <button
            type="button"
            className="inline-flex h-full items-center gap-1.5 rounded-md px-2.5 text-ink-soft hover:text-ink"
          >
            {label}
            {chosen ? (
              <strong className="font-medium text-accent">{chosen.label}</strong>
            ) : (
              <ChevronDown size={13} aria-hidden />
            )}
          </button>
        }
      >
        {choices.map((choice) => (
          <MenuItem key={choice.value} checked={choice.value === value} onSelect={() => onChange(choice.value)}>
            {choice.label}
          </MenuItem>
        ))}
      </Menu>
      {chosen && (
        <button
          type="button"
          aria-label={`${texts.clear}: ${label}`}
          onClick={() => onChange(undefined)}
          className="target mr-1 grid size-6 place-items-center rounded-sm text-ink-faint hover:text-ink"
        >
          <X size={13} aria-hidden />
        </button>
      )}
    </span>
  );
}

/** Filtered to nothing: says so, and offers the way back. */
export function NothingFound({ text, onClear }: { readonly text: string; readonly onClear: () => void }) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-12 text-center text-ink-soft">
      <p>{text}</p>
      <Button size="sm" onClick={onClear}>
        {texts.clear}
      </Button>
    </div>
  );
}
