import type { Attempt } from './session';

const KEY = 'hexarch.refresh';

/** Kept where all tabs find it. No secret: without the cookie it opens nothing. */
export function attemptIn(storage: () => Storage): Attempt {
  let own: string | null = null;
  return {
    name() {
      try {
        const name = storage().getItem(KEY) ?? crypto.randomUUID();
        storage().setItem(KEY, name);
        return name;
      } catch {
        own ??= crypto.randomUUID(); // a browser may be told to store nothing: then reloading forgets it
        return own;
      }
    },
    done() {
      own = null;
      try {
        storage().removeItem(KEY);
      } catch {
        // Nothing was stored.
      }
    },
  };
}
