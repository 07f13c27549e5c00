import { useSyncExternalStore } from 'react';
import type { Tone } from './Status';

export interface Toast {
  readonly id: number;
  readonly tone: Exclude<Tone, 'idle'>;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly traceId?: string | undefined;
  readonly act?: { readonly label: string; readonly run: () => void } | undefined;
}

const SHOWN = 6_000;
const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let last = 0;

function set(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

export function dismiss(id: number) {
  set(toasts.filter((toast) => toast.id !== id));
}

/** Says something in passing. What went wrong stays until it is dismissed; the rest goes by itself. */
export function toast(wish: Omit<Toast, 'id'>) {
  last += 1;
  const id = last;
  set([...toasts.slice(-3), { ...wish, id }]);
  if (wish.tone !== 'bad') setTimeout(() => dismiss(id), SHOWN);
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
}
