import * as z from 'zod/mini';
import { Field, Input, type InputProps } from '@/design/Field';
import { optionalQuantity, wholeNumber } from '@/forms/rules';
import { texts } from './texts';

const words = texts.new;

/** Limits as typed; empty is none. */
export const quotaSchema = { cpu: optionalQuantity, memory: optionalQuantity, pods: wholeNumber(1, 10_000, true) };
const whole = z.object(quotaSchema);
export type QuotaValues = z.infer<typeof whole>;

/** What the API wants: null where nothing was typed. */
export function quotaOf({ cpu, memory, pods }: QuotaValues) {
  const typed = (text: string) => text.trim() || null;
  const count = typed(pods);
  return { cpu: typed(cpu), memory: typed(memory), pods: count === null ? null : Number(count) };
}

interface QuotaFieldsProps {
  readonly text: (name: keyof QuotaValues) => InputProps;
  readonly fault: (name: keyof QuotaValues) => string | undefined;
}

export function QuotaFields({ text, fault }: QuotaFieldsProps) {
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-3">
        <Field label={words.cpu} hint={words.cpuHint} error={fault('cpu')}>
          <Input code {...text('cpu')} placeholder="2" />
        </Field>
        <Field label={words.memory} hint={words.memoryHint} error={fault('memory')}>
          <Input code {...text('memory')} placeholder="4Gi" />
        </Field>
        <Field label={words.pods} error={fault('pods')}>
          <Input code {...text('pods')} inputMode="numeric" placeholder="20" />
        </Field>
      </div>
      <p className="text-xs text-ink-faint">{words.left}</p>
    </>
  );
}
