import { useEffect, useState } from 'react';

/** The token of a one-time link: read from the fragment, which no server sees, and taken out of the address at once. */
export function useLinkToken(): string | null {
  const [token] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('token'));
  useEffect(() => {
    if (token) window.history.replaceState(window.history.state, '', window.location.pathname);
  }, [token]);
  return token;
}
