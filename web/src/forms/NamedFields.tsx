import type { ComponentProps } from 'react';
import * as z from 'zod/mini';
import { Field, Input } from '@/design/Field';
import { texts as design } from '@/design/texts';
import { someText } from './rules';

export interface Named {
  readonly name: string;
  readonly description: string;
}

/** What a form with these fields begins with. */
export const namedInitial = (initial?: Named) => ({
  name: initial?.name ?? '',
  description: initial?.description ?? '',
});

export const namedSchema = { name: someText, description: z.string().check(z.trim()) };

interface NamedFieldsProps {
  readonly form: {
    readonly text: (name: keyof Named) => ComponentProps<typeof Input>;
    readonly fault: (name: keyof Named) => string | undefined;
  };
  readonly words: { readonly name: string; readonly purpose: string };
}

/** A name and, at will, a sentence about what has it. */
export function NamedFields({ form, words }: NamedFieldsProps) {
  return (
    <>
      <Field label={words.name} error={form.fault('name')}>
        <Input {...form.text('name')} autoFocus />
      </Field>
      <Field label={words.purpose} optional={design.optional} error={form.fault('description')}>
        <Input {...form.text('description')} />
      </Field>
    </>
  );
}
