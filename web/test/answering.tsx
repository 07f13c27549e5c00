import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { sessions } from '@/api/client';

/** Shows it to somebody who is signed in, and answers all that it asks for like this. */
export function open(shown: ReactNode, status: number, body: object, client = new QueryClient()) {
  vi.spyOn(sessions, 'token').mockResolvedValue('token');
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => answer(status, body));
  render(<QueryClientProvider client={client}>{shown}</QueryClientProvider>);
  return { user: userEvent.setup(), fetch };
}

export function answer(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status });
}
