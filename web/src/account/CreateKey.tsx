import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { answer, api, sessions } from '@/api/client';
import { keys } from '@/api/keys';
import { Field, Input } from '@/design/Field';
import { Select } from '@/design/Select';
import { FormDialog } from '@/forms/FormDialog';
import { someText } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { useMe } from '@/shell/hooks';
import { useNearestOrganization } from '@/shell/useGo';
import { KeySecret } from './KeySecret';
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
    <KeySecret secret={secret} usage={`export HEXARCH_TOKEN=${secret}\nhexarch whoami`} onClose={onClose} />
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
    send: async ({ name, organization, days, scopes }, headers) => {
      // A token makes keys only for the organization that it is good for.
      await sessions.enter(organization);
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
    <FormDialog form={form} title={words.create} description={words.description} onClose={onClose}>
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
    </FormDialog>
  );
}
