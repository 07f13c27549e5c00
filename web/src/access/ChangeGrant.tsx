import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import { useAllRows } from '@/api/pages';
import type { Grant } from '@/api/types';
import { Field } from '@/design/Field';
import { toast } from '@/design/toasts';
import { FormDialog } from '@/forms/FormDialog';
import { someText } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { allRolesQuery } from './queries';
import { RoleChoice } from './RoleChoice';
import { texts } from './texts';

const words = texts.grants;

interface ChangeGrantProps {
  readonly organization: string;
  readonly grant: Grant;
  /** What the place is called. */
  readonly place: string;
  readonly onClose: () => void;
}

/** Another role on the same place. */
export function ChangeGrant({ organization, grant, place, onClose }: ChangeGrantProps) {
  const client = useQueryClient();
  const roles = useAllRows(useInfiniteQuery(allRolesQuery(organization)));
  const form = useForm({
    initial: { role: grant.role },
    schema: z.object({ role: someText }),
    send: (body, headers) =>
      answer(
        api.PATCH('/api/v1/organizations/{organization}/grants/{grant}', {
          params: { path: { organization, grant: grant.id }, header: { ...headers, ...ifMatch(grant) } },
          body,
        }),
      ),
    onDone: async () => {
      await client.invalidateQueries({ queryKey: keys.grants(organization) });
      toast({ tone: 'good', title: words.changed });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={words.change}
      act={texts.save}
      description={words.changeDetail(place)}
      disabled={form.values.role === grant.role}
      onClose={onClose}
    >
      <Field label={words.role} error={form.fault('role')}>
        <RoleChoice
          roles={roles}
          scope={grant.scope}
          value={form.values.role}
          onChange={(role) => form.set({ role })}
        />
      </Field>
    </FormDialog>
  );
}
