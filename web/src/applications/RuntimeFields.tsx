import type { ChangeEventHandler } from 'react';
import { Field, Input, Textarea } from '@/design/Field';
import { texts as design } from '@/design/texts';
import type { RuntimeValues } from './deployForm';
import { texts } from './texts';

const words = texts.new;

export interface RuntimeFieldsProps {
  readonly text: (name: keyof RuntimeValues) => {
    readonly name: string;
    readonly value: string;
    readonly onChange: ChangeEventHandler<HTMLInputElement | HTMLTextAreaElement>;
  };
  readonly fault: (name: keyof RuntimeValues) => string | undefined;
}

export function ImageField({ text, fault }: RuntimeFieldsProps) {
  return (
    <Field label={texts.image} hint={words.imageHint} error={fault('image')}>
      <Input code {...text('image')} placeholder="nginx:1.29" />
    </Field>
  );
}

export function EnvField({ text, fault }: RuntimeFieldsProps) {
  return (
    <Field label={words.env} hint={words.envHint} error={fault('env')} optional={design.optional}>
      <Textarea code {...text('env')} placeholder="GREETING=hello" />
    </Field>
  );
}

export function PortField({ text, fault }: RuntimeFieldsProps) {
  return (
    <Field label={words.port} hint={words.portHint} error={fault('port')}>
      <Input code {...text('port')} inputMode="numeric" />
    </Field>
  );
}

/** Resources, command and health: most first applications need none. */
export function ResourceFields({ text, fault }: RuntimeFieldsProps) {
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={words.cpu} error={fault('cpu')} optional={design.optional}>
          <Input code {...text('cpu')} placeholder="250m" />
        </Field>
        <Field label={words.memory} error={fault('memory')} optional={design.optional}>
          <Input code {...text('memory')} placeholder="256Mi" />
        </Field>
      </div>
      <Field label={words.command} hint={words.commandHint} error={fault('command')} optional={design.optional}>
        <Textarea code {...text('command')} />
      </Field>
      <Field label={words.health} hint={words.healthHint} error={fault('healthPath')} optional={design.optional}>
        <Input code {...text('healthPath')} placeholder="/healthz" />
      </Field>
    </>
  );
}
