import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { toast } from '@/design/toasts';
import { FormDialog } from './FormDialog';
import { type Named, NamedFields, namedInitial, namedSchema } from './NamedFields';
import { useForm } from './useForm';

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
    initial: namedInitial(initial),
    schema: z.object(namedSchema),
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
      <NamedFields form={form} words={words} />
    </FormDialog>
  );
}
