import { QueryClient } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { open } from '../../test/answering';
import { ConfirmAct } from './ConfirmAct';

const DETAIL = 'Its members stay in the organization.';

async function confirmed(send: () => Promise<unknown>) {
  const client = new QueryClient();
  const asked = vi.spyOn(client, 'invalidateQueries');
  const onClose = vi.fn();
  const act = (
    <ConfirmAct
      title="Delete Platform?"
      act="Delete"
      send={send}
      done="Platform is deleted."
      stale={[{ queryKey: ['groups'] }]}
      onClose={onClose}
    >
      {DETAIL}
    </ConfirmAct>
  );
  const { user } = open(act, 204, {}, client);
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  await vi.waitFor(() => expect(asked).toHaveBeenCalledWith({ queryKey: ['groups'] }));
  return onClose;
}

describe('what is asked once before it is done', () => {
  afterEach(() => vi.restoreAllMocks());

  it('should be done, and its list be asked for again', async () => {
    const send = vi.fn(async () => undefined);
    const onClose = await confirmed(send);
    expect(send).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('should leave no list behind that somebody else has changed', async () => {
    const onClose = await confirmed(async () => {
      throw new Error('changed meanwhile');
    });
    expect(onClose).toHaveBeenCalledOnce();
  });
});
