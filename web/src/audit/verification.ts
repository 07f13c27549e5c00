import { answer, api } from '@/api/client';
import type { AuditStretch } from '@/api/types';

/** How far a verification is, or what it came to. */
export interface Verified {
  readonly records: number;
  readonly sealedAt: string | null;
  readonly waiting: number;
  readonly faults: readonly AuditStretch['faults'][number][];
}

export const NOTHING_VERIFIED: Verified = { records: 0, sealedAt: null, waiting: 0, faults: [] };

/** A verdict with one stretch more. */
export function withStretch(verified: Verified, stretch: AuditStretch): Verified {
  return {
    records: verified.records + stretch.last - stretch.first + 1,
    sealedAt: stretch.sealedAt ?? verified.sealedAt,
    waiting: verified.waiting + (stretch.waiting ?? 0),
    faults: [...verified.faults, ...stretch.faults],
  };
}

/** Walks along an organization's whole chain, and tells how far it is on the way. */
export async function verify(
  organization: string,
  signal: AbortSignal,
  onProgress: (verified: Verified) => void,
): Promise<Verified> {
  let verified = NOTHING_VERIFIED;
  onProgress(verified);
  let cursor: string | undefined;
  do {
    const page = await answer(
      api.GET('/api/v1/organizations/{organization}/audit/verification', {
        params: { path: { organization }, query: { cursor } },
        signal,
      }),
    );
    verified = page.items.reduce(withStretch, verified);
    onProgress(verified);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return verified;
}
