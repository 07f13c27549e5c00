import { useEffect, useRef } from 'react';

/** Keys, in the order of pressing, to what they do: `?`, `c`, `g w`, `mod+k`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

const PAUSE = 900;

/** What was pressed, as a shortcut names it; nothing for keys that belong to a field or the browser. */
export function pressed(event: KeyboardEvent): string | null {
  const mod = event.metaKey || event.ctrlKey;
  if (mod) return event.key.toLowerCase() === 'k' && !event.altKey && !event.shiftKey ? 'mod+k' : null;
  if (event.altKey || event.isComposing || isTyping(event.target)) return null;
  return event.key.length === 1 ? event.key : null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role=textbox], [role=menu] *'))
  );
}

/** Listens on the whole page, while no dialog is open. */
export function useShortcuts(shortcuts: Shortcuts) {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    let first: { readonly key: string; readonly at: number } | null = null;
    const listen = (event: KeyboardEvent) => {
      const key = pressed(event);
      if (!key || event.defaultPrevented) return;
      if (key !== 'mod+k' && document.querySelector('[role=dialog]')) return;
      const before = first && event.timeStamp - first.at < PAUSE ? `${first.key} ${key}` : key;
      const act = latest.current[before] ?? latest.current[key];
      first = { key, at: event.timeStamp };
      if (!act) return;
      first = null;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Moves the focus among the rows of the list on the page. */
export function moveRow(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row-link]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by));
  rows[next]?.focus();
}

/** Presses the box of the row that has the focus. */
export function selectRow() {
  const row = document.activeElement?.closest('tr');
  row?.querySelector<HTMLElement>('[data-select]')?.click();
}

/** Presses or focuses what the page marks for it. */
export function reach(mark: 'create' | 'filter') {
  const element = document.querySelector<HTMLElement>(`main [data-${mark}]`);
  if (mark === 'create') element?.click();
  else element?.focus();
}
