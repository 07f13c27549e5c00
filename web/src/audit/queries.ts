import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { pages } from '@/api/pages';
import type { AuditRecord } from '@/api/types';

export interface AuditFilter {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly target?: string | undefined;
  readonly result?: AuditRecord['result'] | undefined;
  readonly from?: string | undefined;
}

export function auditQuery(organization: string, filter: AuditFilter) {
  return pages([...keys.audit(organization), filter], (cursor, signal) =>
    answer(
      api.GET('/api/v1/organizations/{organization}/audit', {
        params: { path: { organization }, query: { ...filter, cursor } },
        signal,
      }),
    ),
  );
}
