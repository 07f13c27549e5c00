import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { Field, Input } from '@/design/Field';
import { texts as design } from '@/design/texts';
import { toast } from '@/design/toasts';
import { FormDialog } from './FormDialog';
import { someText } from './rules';
import { useForm } from './useForm';

interface Named {
  readonly name: string;
  readonly description: string;
}

interface NamedDialogProps {
  readonly title: string;
  readonly detail?: string;
  /** What the button says, if not what the title does. */
  readonly act?: string;
  readonly words: { readonly name: string; readonly purpose: string };
  /** As it is now, where there is one. */
  readonly initial?: Named;
  readonly send: (wish: Named, headers: { readonly 'Idempotency-Key': string }) => Promise<{ readonly name: string }>;
  readonly done: (name: string) => string;
  /** Everything below is another now. */
  readonly stale: QueryKey;
  readonly onClose: () => void;
}

/** Makes or changes something that has a name and, at will, a sentence about it. */
export function NamedDialog({ words, initial, send, done, stale, onClose, ...dialog }: NamedDialogProps) {
  const client = useQueryClient();
  const form = useForm({
    initial: { name: initial?.name ?? '', description: initial?.description ?? '' },
    schema: z.object({ name: someText, description: z.string().check(z.trim()) }),
    send,
    onDone: async ({ name }) => {
      await client.invalidateQueries({ queryKey: stale });
      toast({ tone: 'good', title: done(name) });
      onClose();
    },
  });
  const { name, description } = form.values;
  const same = initial?.name === name && initial.description === description;
  return (
    <FormDialog
      form={form}
      title={dialog.title}
      description={dialog.detail}
      act={dialog.act}
      disabled={same}
      onClose={onClose}
    >
      <Field label={words.name} error={form.fault('name')}>
        <Input {...form.text('name')} autoFocus />
      </Field>
      <Field label={words.purpose} optional={design.optional} error={form.fault('description')}>
        <Input {...form.text('description')} />
      </Field>
    </FormDialog>
  );
}
