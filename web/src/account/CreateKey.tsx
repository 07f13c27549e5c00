import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { Button } from '@/design/Button';
import { CodeBlock } from '@/design/Code';
import { Dialog } from '@/design/Dialog';
import { Field, Input } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { Select } from '@/design/Select';
import { Form } from '@/forms/Form';
import { someText } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { useMe } from '@/shell/hooks';
import { useNearestOrganization } from '@/shell/useGo';
import { PermissionChoice } from './PermissionChoice';
import { texts } from './texts';

const words = texts.keys;
const EXPIRIES = ['30', '90', '365', '0'] as const;
const DAY = 86_400_000;

/** Makes a key and shows its secret, once. */
export function CreateKey({ onClose }: { readonly onClose: () => void }) {
  const [secret, setSecret] = useState<string | null>(null);
  return secret === null ? (
    <Wish onClose={onClose} onCreated={setSecret} />
  ) : (
    <Secret secret={secret} onClose={onClose} />
  );
}

function Wish({ onClose, onCreated }: { readonly onClose: () => void; readonly onCreated: (secret: string) => void }) {
  const { organizations } = useMe();
  const nearest = useNearestOrganization();
  const client = useQueryClient();
  const form = useForm({
    initial: { name: '', organization: nearest?.id ?? '', days: '90', scopes: null as readonly string[] | null },
    schema: z.object({
      name: someText,
      organization: z.string(),
      days: z.string(),
      scopes: z.nullable(z.array(z.string())),
    }),
    send: ({ name, organization, days, scopes }, headers) => {
      const expiresAt = days === '0' ? null : new Date(Date.now() + Number(days) * DAY).toISOString();
      const body = { name, organization, expiresAt, scopes: scopes ? [...scopes] : null };
      return answer(api.POST('/api/v1/me/api-keys', { params: { header: headers }, body }));
    },
    onDone: async (created) => {
      await client.invalidateQueries({ queryKey: keys.apiKeys });
      onCreated(created.secret);
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.create}
      description={words.description}
      acts={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" type="submit" form="create-key" busy={form.busy}>
            {words.create}
          </Button>
        </>
      }
    >
      <Form id="create-key" onSubmit={form.submit} problem={form.problem}>
        <Field label={words.name} hint={words.nameHint} error={form.fault('name')}>
          <Input {...form.text('name')} autoFocus />
        </Field>
        <Field label={words.organization} error={form.fault('organization')}>
          <Select
            value={form.values.organization}
            choices={organizations.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(organization) => form.set({ organization })}
          />
        </Field>
        <Field label={words.expiry} error={form.fault('days')}>
          <Select
            value={form.values.days}
            choices={EXPIRIES.map((days) => ({ value: days, label: words.days(Number(days)) }))}
            onChange={(days) => form.set({ days })}
          />
        </Field>
        <PermissionChoice value={form.values.scopes} onChange={(scopes) => form.set({ scopes })} />
      </Form>
    </Dialog>
  );
}

function Secret({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.secretTitle}
      acts={
        <Button kind="primary" onClick={onClose}>
          {words.secretDone}
        </Button>
      }
    >
      <Notice tone="warn" title={words.secretDetail} />
      <CodeBlock text={secret} />
      <CodeBlock title={texts.signIn.act} text={`export HEXARCH_TOKEN=${secret}\nhexarch whoami`} />
    </Dialog>
  );
}
