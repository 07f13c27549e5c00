import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, open } from '../../test/answering';
import { VerifyDialog } from './VerifyDialog';

const SOUND = {
  items: [{ organization: 'org_1', first: 1, last: 1, sealedAt: null, waiting: 0, end: true, faults: [] }],
  nextCursor: null,
};

describe('verifying the record', () => {
  afterEach(() => vi.restoreAllMocks());

  it('should take back what it said when nobody can say it any more', async () => {
    const { user, fetch } = open(<VerifyDialog organization="org_1" onClose={() => undefined} />, 200, SOUND);
    expect(await screen.findByText('Whole and unchanged')).toBeTruthy();
    expect(screen.getByText(/1 record is sealed/)).toBeTruthy();

    const refused = { title: 'Not allowed', detail: 'You are no administrator any more.', status: 403 };
    fetch.mockImplementationOnce(async () => answer(403, refused));
    await user.click(screen.getByRole('button', { name: 'Verify again' }));

    expect(await screen.findByText('You are no administrator any more.')).toBeTruthy();
    expect(screen.queryByText('Whole and unchanged')).toBeNull();
  });
});
