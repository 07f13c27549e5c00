import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { useAllRows } from '@/api/pages';
import { Field } from '@/design/Field';
import { toast } from '@/design/toasts';
import { FormDialog } from '@/forms/FormDialog';
import { someText } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { allRolesQuery } from './queries';
import { RoleChoice } from './RoleChoice';
import { ScopeChoice } from './ScopeChoice';
import { texts } from './texts';

const words = texts.grants;

interface GiveGrantProps {
  readonly organization: string;
  readonly subject: string;
  readonly onClose: () => void;
}

/** Grants a role on the organization, a workspace or a project. */
export function GiveGrant({ organization, subject, onClose }: GiveGrantProps) {
  const client = useQueryClient();
  const roles = useAllRows(useInfiniteQuery(allRolesQuery(organization)));
  const form = useForm({
    initial: { scope: organization, role: '' },
    schema: z.object({ scope: z.string(), role: someText }),
    send: (wish, headers) =>
      answer(
        api.POST('/api/v1/organizations/{organization}/grants', {
          params: { path: { organization }, header: headers },
          body: { ...wish, subject },
        }),
      ),
    onDone: async () => {
      await client.invalidateQueries({ queryKey: keys.grants(organization) });
      toast({ tone: 'good', title: words.given });
      onClose();
    },
  });
  const choose = (scope: string) => form.set({ scope, role: '' });
  return (
    <FormDialog form={form} title={words.give} description={words.description} onClose={onClose}>
      <ScopeChoice organization={organization} value={form.values.scope} onChange={choose} />
      <Field label={words.role} error={form.fault('role') ?? form.fault('scope')}>
        <RoleChoice
          roles={roles}
          scope={form.values.scope}
          value={form.values.role}
          onChange={(role) => form.set({ role })}
        />
      </Field>
    </FormDialog>
  );
}
