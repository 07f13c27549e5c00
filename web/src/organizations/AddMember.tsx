import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { OrganizationRole } from '@/api/types';
import { Button } from '@/design/Button';
import { CodeBlock } from '@/design/Code';
import { Dialog } from '@/design/Dialog';
import { Field, Input } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { Select } from '@/design/Select';
import { texts as design } from '@/design/texts';
import { toast } from '@/design/toasts';
import { Form } from '@/forms/Form';
import { email } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { ROLES } from './memberColumns';
import { texts } from './texts';

const words = texts.members;

interface AddMemberProps {
  readonly organization: { readonly id: string; readonly role: OrganizationRole };
  readonly onClose: () => void;
}

/** Adds a known person at once; for an unknown one there is a link to hand over. */
export function AddMember({ organization, onClose }: AddMemberProps) {
  const [link, setLink] = useState<{ readonly name: string; readonly url: string } | null>(null);
  const client = useQueryClient();
  const form = useForm({
    initial: { email: '', displayName: '', role: 'member' as OrganizationRole },
    schema: z.object({ email, displayName: z.string().check(z.trim()), role: z.enum(ROLES) }),
    send: ({ displayName, ...rest }, headers) =>
      answer(
        api.POST('/api/v1/organizations/{organization}/members', {
          params: { path: { organization: organization.id }, header: headers },
          body: { ...rest, displayName: displayName || null },
        }),
      ),
    onDone: async ({ member, signInLink }) => {
      await client.invalidateQueries({ queryKey: keys.members(organization.id) });
      if (signInLink) return setLink({ name: member.person.displayName, url: signInLink });
      toast({ tone: 'good', title: words.added(member.person.displayName) });
      onClose();
    },
  });
  if (link) return <OneTimeLink name={link.name} url={link.url} onClose={onClose} />;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.add}
      description={words.addDetail}
      acts={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" type="submit" form="add-member" busy={form.busy}>
            {words.act}
          </Button>
        </>
      }
    >
      <Form id="add-member" onSubmit={form.submit} problem={form.problem}>
        <Field label={words.email} error={form.fault('email')}>
          <Input {...form.text('email')} type="email" autoFocus />
        </Field>
        <Field
          label={words.displayName}
          hint={words.displayNameHint}
          optional={design.optional}
          error={form.fault('displayName')}
        >
          <Input {...form.text('displayName')} />
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
      </Form>
    </Dialog>
  );
}

interface OneTimeLinkProps {
  readonly name: string;
  readonly url: string;
  readonly onClose: () => void;
}

function OneTimeLink({ name, url, onClose }: OneTimeLinkProps) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.linkTitle(name)}
      acts={
        <Button kind="primary" onClick={onClose}>
          {words.linkDone}
        </Button>
      }
    >
      <Notice tone="warn" title={words.linkDetail} />
      <CodeBlock text={url} />
    </Dialog>
  );
}
