import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { useAllRows } from '@/api/pages';
import type { Project, ProjectRole } from '@/api/types';
import { Field } from '@/design/Field';
import { Select } from '@/design/Select';
import { FormDialog } from '@/forms/FormDialog';
import { someText } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { membersQuery } from '@/organizations/queries';
import { projectMembersQuery } from './queries';
import { PROJECT_ROLES } from './roles';
import { texts } from './texts';

const words = texts.members;

interface AddProjectMemberProps {
  readonly project: Project;
  readonly onClose: () => void;
}

/** Adds somebody of the organization to the project. */
export function AddProjectMember({ project, onClose }: AddProjectMemberProps) {
  const members = useAllRows(useInfiniteQuery(membersQuery(project.organization)));
  const already = new Set(useAllRows(useInfiniteQuery(projectMembersQuery(project.id))).map(({ person }) => person.id));
  const people = members.filter(({ person }) => !already.has(person.id));
  const client = useQueryClient();
  const form = useForm({
    initial: { person: '', role: 'developer' as ProjectRole },
    schema: z.object({ person: someText, role: z.enum(PROJECT_ROLES) }),
    send: (body, headers) =>
      answer(
        api.POST('/api/v1/projects/{project}/members', {
          params: { path: { project: project.id }, header: headers },
          body,
        }),
      ),
    onDone: async () => {
      await client.invalidateQueries({ queryKey: keys.projectMembers(project.id) });
      onClose();
    },
  });
  return (
    <FormDialog form={form} title={words.add} act={words.act} disabled={people.length === 0} onClose={onClose}>
      <Field label={words.person} error={form.fault('person')} hint={people.length === 0 && words.everybody}>
        <Select
          value={form.values.person}
          placeholder={words.choose}
          choices={people.map(({ person }) => ({
            value: person.id,
            label: person.displayName,
            detail: person.email,
          }))}
          onChange={(person) => form.set({ person })}
        />
      </Field>
      <Field label={words.role} error={form.fault('role')}>
        <Select
          value={form.values.role}
          choices={PROJECT_ROLES.map((role) => ({
            value: role,
            label: words.roles[role],
            detail: words.roleDetails[role],
          }))}
          onChange={(role) => form.set({ role })}
        />
      </Field>
    </FormDialog>
  );
}
