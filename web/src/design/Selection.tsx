import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { IconButton } from './Button';
import { cx } from './cx';
import { ABOVE_ROW } from './Table';
import { texts } from './texts';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly clear: () => void;
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setIds((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return { ids, toggle, clear: () => setIds(new Set()) };
}

interface SelectBoxProps {
  readonly selection: Selection;
  readonly id: string;
  readonly name: string;
}

/** The box of a row: there when one points at the row or has chosen another; `x` presses it. */
export function SelectBox({ selection, id, name }: SelectBoxProps) {
  return (
    <span className={cx(ABOVE_ROW, 'target inline-flex')}>
      <input
        type="checkbox"
        data-select
        aria-label={texts.select(name)}
        checked={selection.ids.has(id)}
        onChange={() => selection.toggle(id)}
        className={cx(
          'size-4 accent-(--accent-fill) transition-opacity',
          selection.ids.size === 0 &&
            'opacity-0 focus-visible:opacity-100 pointer-coarse:opacity-100 [tr:focus-within_&]:opacity-100 [tr:hover_&]:opacity-100',
        )}
      />
    </span>
  );
}

/** What can be done with all that is chosen. */
export function SelectionBar({ selection, children }: { readonly selection: Selection; readonly children: ReactNode }) {
  if (selection.ids.size === 0) return null;
  return (
    <section
      aria-label={texts.selected(selection.ids.size)}
      className="floating sticky bottom-4 z-20 mx-auto flex w-fit animate-appear items-center gap-2 py-1.5 pr-1.5 pl-4"
    >
      <span data-number className="font-medium whitespace-nowrap">
        {texts.selected(selection.ids.size)}
      </span>
      {children}
      <IconButton icon={X} label={texts.unselect} onClick={selection.clear} />
    </section>
  );
}
