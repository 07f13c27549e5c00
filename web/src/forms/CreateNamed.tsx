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

interface CreateNamedProps {
  readonly words: {
    readonly create: string;
    readonly description: string;
    readonly name: string;
    readonly purpose: string;
    readonly created: (name: string) => string;
  };
  readonly send: (wish: Named, headers: { readonly 'Idempotency-Key': string }) => Promise<{ readonly name: string }>;
  /** The list that has one more now. */
  readonly list: QueryKey;
  readonly onClose: () => void;
}

/** Makes something that needs a name and, at will, a sentence about it. */
export function CreateNamed({ words, send, list, onClose }: CreateNamedProps) {
  const client = useQueryClient();
  const form = useForm({
    initial: { name: '', description: '' },
    schema: z.object({ name: someText, description: z.string().check(z.trim()) }),
    send,
    onDone: async ({ name }) => {
      await client.invalidateQueries({ queryKey: list });
      toast({ tone: 'good', title: words.created(name) });
      onClose();
    },
  });
  return (
    <FormDialog form={form} title={words.create} description={words.description} onClose={onClose}>
      <Field label={words.name} error={form.fault('name')}>
        <Input {...form.text('name')} autoFocus />
      </Field>
      <Field label={words.purpose} optional={design.optional} error={form.fault('description')}>
        <Input {...form.text('description')} />
      </Field>
    </FormDialog>
  );
}
