import { MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sessions } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { Organization } from '@/api/types';
import * as files from '@/design/download';
import { ExportOrganization } from './ExportOrganization';

const ACME = { id: 'org_1', slug: 'acme', name: 'Acme', role: 'owner' } as Organization;

function answering(body: BodyInit) {
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    async () => new Response(body, { status: 200, headers: { 'Content-Type': 'application/zip' } }),
  );
}

describe('an export', () => {
  const download = vi.spyOn(files, 'download');
  const refusals: string[] = [];

  beforeEach(() => {
    vi.spyOn(sessions, 'token').mockResolvedValue('token');
    download.mockReset().mockReturnValue(undefined);
    refusals.length = 0;
    const mutationCache = new MutationCache({ onError: (error) => void refusals.push(asProblem(error).title) });
    render(
      <QueryClientProvider client={new QueryClient({ mutationCache })}>
        <ExportOrganization organization={ACME} />
      </QueryClientProvider>,
    );
  });
  afterEach(() => vi.restoreAllMocks());

  it('should be given to the person as a file', async () => {
    answering('archive');

    await userEvent.setup().click(screen.getByRole('button', { name: 'Export' }));

    await vi.waitFor(() => expect(download).toHaveBeenCalledWith('acme.zip', 'application/zip', expect.any(Blob)));
  });

  it('should be nothing when it broke off', async () => {
    answering(new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) }));

    await userEvent.setup().click(screen.getByRole('button', { name: 'Export' }));

    await vi.waitFor(() => expect(refusals).toEqual(['The export broke off']));
    expect(download).not.toHaveBeenCalled();
  });
});
