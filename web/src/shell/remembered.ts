/** Small choices of this browser. Nothing here is needed: storage may be forbidden or empty. */

export function remember(name: string, value: string) {
  try {
    localStorage.setItem(`hexarch.${name}`, value);
  } catch {
    // Forbidden storage forgets; that is all.
  }
}

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`hexarch.${name}`);
  } catch {
    return null;
  }
}
