import { useSyncExternalStore } from 'react';

/** One clock for the whole page: every relative time moves at once, and only one timer runs. */
const listeners = new Set<() => void>();
let now = new Date();
let timer: ReturnType<typeof setInterval> | undefined;

function tick() {
  now = new Date();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(tick, 1_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The time, to the step that is asked for, so that a page full of ages does not redraw each second. */
export function useNow(step: 1_000 | 10_000 | 60_000 = 10_000): Date {
  const at = useSyncExternalStore(subscribe, () => Math.floor(now.getTime() / step) * step);
  return step === 1_000 ? new Date(at) : new Date(at + step / 2);
}
