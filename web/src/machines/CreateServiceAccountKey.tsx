import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ScopeChoice } from '@/access/ScopeChoice';
import { KeySecret } from '@/account/KeySecret';
import { PermissionChoice } from '@/account/PermissionChoice';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { Field, Input } from '@/design/Field';
import { Select } from '@/design/Select';
import { FormDialog } from '@/forms/FormDialog';
import { someText } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { texts } from './texts';

const words = texts.keys;
const EXPIRIES = [7, 30, 90, 365] as const;
const DAY = 86_400_000;

interface CreateServiceAccountKeyProps {
  readonly organization: string;
  readonly account: string;
  readonly onClose: () => void;
}

/** Makes a key of an account and shows its secret, once. */
export function CreateServiceAccountKey(wish: CreateServiceAccountKeyProps) {
  const [secret, setSecret] = useState<string | null>(null);
  if (secret === null) return <Wish {...wish} onCreated={setSecret} />;
  const usage = `export HEXARCH_ORG=${wish.organization}\nexport HEXARCH_TOKEN=${secret}\nhexarch workspace list`;
  return <KeySecret secret={secret} usage={usage} onClose={wish.onClose} />;
}

function Wish({
  organization,
  account,
  onClose,
  onCreated,
}: CreateServiceAccountKeyProps & { readonly onCreated: (secret: string) => void }) {
  const client = useQueryClient();
  const form = useForm({
    initial: { name: '', scope: organization, days: '90', permissions: null as readonly string[] | null },
    schema: z.object({
      name: someText,
      scope: z.string(),
      days: z.string(),
      permissions: z.nullable(z.array(z.string()).check(z.minLength(1, words.choosePermission))),
    }),
    send: ({ name, scope, days, permissions }, headers) => {
      const body = {
        name,
        scope: scope === organization ? null : scope,
        permissions: permissions ? [...permissions] : null,
        expiresAt: new Date(Date.now() + Number(days) * DAY).toISOString(),
      };
      return answer(
        api.POST('/api/v1/organizations/{organization}/service-accounts/{account}/keys', {
          params: { path: { organization, account }, header: headers },
          body,
        }),
      );
    },
    onDone: async (created) => {
      await client.invalidateQueries({ queryKey: keys.serviceAccounts(organization) });
      onCreated(created.secret);
    },
  });
  return (
    <FormDialog form={form} title={words.create} description={words.description} onClose={onClose}>
      <Field label={words.name} hint={words.nameHint} error={form.fault('name')}>
        <Input {...form.text('name')} autoFocus />
      </Field>
      <Field label={words.ends} error={form.fault('days')}>
        <Select
          value={form.values.days}
          choices={EXPIRIES.map((days) => ({ value: String(days), label: words.days(days) }))}
          onChange={(days) => form.set({ days })}
        />
      </Field>
      <ScopeChoice organization={organization} value={form.values.scope} onChange={(scope) => form.set({ scope })} />
      <PermissionChoice
        machine
        value={form.values.permissions}
        error={form.fault('permissions')}
        onChange={(permissions) => form.set({ permissions })}
      />
    </FormDialog>
  );
}
