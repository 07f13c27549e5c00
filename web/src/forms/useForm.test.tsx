import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { Problem } from '@/api/problem';
import { Field, Input } from '@/design/Field';
import { Form } from './Form';
import { dnsLabel } from './rules';
import { useForm } from './useForm';

type Send = (values: { name: string }, headers: { 'Idempotency-Key': string }) => Promise<string>;

function Sample({ send, onDone }: { readonly send: Send; readonly onDone: (result: string) => void }) {
  const form = useForm({ initial: { name: '' }, schema: z.object({ name: dnsLabel }), send, onDone });
  return (
    <Form onSubmit={form.submit} problem={form.problem} acts={<button type="submit">{'Create'}</button>}>
      <Field label="Name" error={form.fault('name')}>
        <Input {...form.text('name')} />
      </Field>
    </Form>
  );
}

function open(send: Send, onDone = vi.fn()) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Sample send={send} onDone={onDone} />
    </QueryClientProvider>,
  );
  return {
    user: userEvent.setup(),
    onDone,
    name: screen.getByLabelText('Name'),
    create: screen.getByRole('button', { name: 'Create' }),
  };
}

describe('a form', () => {
  it('should say what is wrong before it asks the server', async () => {
    const send = vi.fn<Send>();
    const { user, name, create } = open(send);
    await user.type(name, 'Not A Label');
    await user.click(create);
    expect(screen.getByRole('alert').textContent).toContain('lower case');
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(send).not.toHaveBeenCalled();
  });

  it('should put what the server refuses beside its field, until it is changed', async () => {
    const taken = new Problem({
      title: 'Taken',
      detail: 'd',
      status: 422,
      faults: [{ pointer: '/name', message: 'payments is taken.' }],
    });
    const { user, name, create } = open(vi.fn<Send>().mockRejectedValue(taken));
    await user.type(name, 'payments');
    await user.click(create);
    expect((await screen.findByRole('alert')).textContent).toBe('payments is taken.');
    await user.type(name, '2');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('should show a refusal of the whole with its trace', async () => {
    const quota = new Problem({ title: 'Quota', detail: '10 of 10 used.', status: 422, traceId: 'req_1' });
    const { user, name, create } = open(vi.fn<Send>().mockRejectedValue(quota));
    await user.type(name, 'payments');
    await user.click(create);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('10 of 10 used.');
    expect(alert.textContent).toContain('req_1');
  });

  it('should show a refusal that belongs to a field of another form as one of the whole', async () => {
    const domain = new Problem({
      title: 'Not allowed',
      detail: 'Only example.com may join.',
      status: 422,
      faults: [{ pointer: '/email', message: 'is of another domain' }],
    });
    const { user, name, create } = open(vi.fn<Send>().mockRejectedValue(domain));
    await user.type(name, 'payments');
    await user.click(create);
    expect((await screen.findByRole('alert')).textContent).toContain('Only example.com may join.');
  });

  it('should send the same key again after the network failed, and another for another wish', async () => {
    const lost = new Problem({ title: 'No answer', detail: 'd', status: 0 });
    const send = vi.fn<Send>().mockRejectedValueOnce(lost).mockRejectedValueOnce(lost).mockResolvedValue('done');
    const { user, name, create, onDone } = open(send);
    await user.type(name, 'payments');
    await user.click(create);
    await user.click(create);
    await user.type(name, '2');
    await user.click(create);
    await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
    const keys = send.mock.calls.map(([, headers]) => headers['Idempotency-Key']);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });
});
