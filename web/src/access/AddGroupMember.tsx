import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { useAllRows } from '@/api/pages';
import { Field } from '@/design/Field';
import { Select } from '@/design/Select';
import { toast } from '@/design/toasts';
import { FormDialog } from '@/forms/FormDialog';
import { someText } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { serviceAccountsQuery } from '@/machines/queries';
import { membersQuery } from '@/organizations/queries';
import { groupMembersQuery, groupsQuery } from './queries';
import { texts } from './texts';

const words = texts.group;

interface AddGroupMemberProps {
  readonly organization: string;
  readonly group: string;
  readonly onClose: () => void;
}

/** Puts a member of the organization, a service account or another group in. */
export function AddGroupMember({ organization, group, onClose }: AddGroupMemberProps) {
  const client = useQueryClient();
  const people = useAllRows(useInfiniteQuery(membersQuery(organization)));
  const groups = useAllRows(useInfiniteQuery(groupsQuery(organization)));
  const accounts = useAllRows(useInfiniteQuery(serviceAccountsQuery(organization)));
  const inside = new Set([
    group,
    ...useAllRows(useInfiniteQuery(groupMembersQuery(organization, group))).map(({ member }) => member),
  ]);
  const choices = [
    ...people.map(({ person }) => ({ value: person.id, label: person.displayName, detail: person.email })),
    ...accounts.map(({ id, name }) => ({ value: id, label: name, detail: words.account })),
    ...groups.map(({ id, name }) => ({ value: id, label: name, detail: words.group })),
  ].filter(({ value }) => !inside.has(value));
  const form = useForm({
    initial: { member: '' },
    schema: z.object({ member: someText }),
    send: (body, headers) =>
      answer(
        api.POST('/api/v1/organizations/{organization}/groups/{group}/members', {
          params: { path: { organization, group }, header: headers },
          body,
        }),
      ),
    onDone: async ({ member }) => {
      await client.invalidateQueries({ queryKey: keys.groups(organization) });
      toast({ tone: 'good', title: words.added(choices.find(({ value }) => value === member)?.label ?? member) });
      onClose();
    },
  });
  return (
    <FormDialog form={form} title={words.add} description={words.nobodyDetail} onClose={onClose}>
      <Field label={words.who} error={form.fault('member')}>
        <Select
          value={form.values.member}
          placeholder={words.choose}
          choices={choices}
          onChange={(member) => form.set({ member })}
        />
      </Field>
    </FormDialog>
  );
}
