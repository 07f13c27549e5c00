import { describe, expect, it } from 'vitest';
import type { AuditStretch } from '@/api/types';
import { NOTHING_VERIFIED, withStretch } from './verification';

const stretch: AuditStretch = {
  organization: 'org_1',
  first: 1,
  last: 1000,
  sealedAt: '2026-11-21T10:00:00Z',
  waiting: null,
  end: false,
  faults: [],
};

describe('withStretch', () => {
  it('adds up what was verified', () => {
    const fault = { kind: 'recordChanged', position: 1001, record: 'audit_1', detail: 'It was changed.' } as const;
    const all = [stretch, { ...stretch, first: 1001, last: 1001, waiting: 2, end: true, faults: [fault] }];

    expect(all.reduce(withStretch, NOTHING_VERIFIED)).toEqual({
      records: 1001,
      sealedAt: '2026-11-21T10:00:00Z',
      waiting: 2,
      faults: [fault],
    });
  });

  it('keeps when the last one was sealed when nothing came after', () => {
    const sealed = withStretch(NOTHING_VERIFIED, stretch);

    expect(withStretch(sealed, { ...stretch, first: 1001, last: 1000, sealedAt: null }).sealedAt).toBe(
      stretch.sealedAt,
    );
  });
});
