import { useSyncExternalStore } from 'react';
import type { Connection } from './stream';

/** How the live stream of this tab is: one value, many readers. */
const listeners = new Set<() => void>();
let connection: Connection = { kind: 'connecting' };

export function setConnection(next: Connection) {
  if (next.kind === connection.kind && next.kind !== 'lost') return;
  connection = next;
  for (const listener of listeners) listener();
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );
}
