import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { OrganizationRole } from '@/api/types';
import { Field, Input } from '@/design/Field';
import { Select } from '@/design/Select';
import { FormDialog } from '@/forms/FormDialog';
import { email } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { LinkDialog } from './LinkDialog';
import { ROLES } from './memberColumns';
import { texts } from './texts';

const words = texts.invitations;

interface InviteMemberProps {
  readonly organization: { readonly id: string; readonly role: OrganizationRole };
  readonly onClose: () => void;
}

/** Asks somebody to take part; the answer is a link to hand over. */
export function InviteMember({ organization, onClose }: InviteMemberProps) {
  const [sent, setSent] = useState<{ readonly email: string; readonly url: string } | null>(null);
  const client = useQueryClient();
  const form = useForm({
    initial: { email: '', role: 'member' as OrganizationRole },
    schema: z.object({ email, role: z.enum(ROLES) }),
    send: (body, headers) =>
      answer(
        api.POST('/api/v1/organizations/{organization}/invitations', {
          params: { path: { organization: organization.id }, header: headers },
          body,
        }),
      ),
    onDone: async ({ invitation, link }) => {
      setSent({ email: invitation.email, url: link });
      await client.invalidateQueries({ queryKey: keys.invitations(organization.id) });
    },
  });
  if (sent) return <LinkDialog {...sent} onClose={onClose} />;
  return (
    <FormDialog form={form} title={words.invite} description={words.inviteDetail} act={words.act} onClose={onClose}>
      <Field label={words.email} error={form.fault('email')}>
        <Input {...form.text('email')} type="email" autoFocus />
      </Field>
      <Field label={words.role} error={form.fault('role')}>
        <Select
          value={form.values.role}
          choices={ROLES.filter((role) => organization.role === 'owner' || role !== 'owner').map((role) => ({
            value: role,
            label: texts.roles[role],
            detail: texts.roleDetails[role],
          }))}
          onChange={(role) => form.set({ role })}
        />
      </Field>
    </FormDialog>
  );
}
