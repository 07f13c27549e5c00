import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { ProjectMember, ProjectRole } from '@/api/types';

/** Changing and removing the members of a project; the list is asked again afterwards, whatever the answer. */
export function useProjectMembers(project: string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: keys.projectMembers(project) });
  const params = (member: ProjectMember) => ({ path: { project, person: member.person.id } });
  const change = useMutation({
    mutationFn: ({ member, role }: { member: ProjectMember; role: ProjectRole }) =>
      answer(api.PATCH('/api/v1/projects/{project}/members/{person}', { params: params(member), body: { role } })),
    onSettled,
  });
  const remove = useMutation({
    mutationFn: (member: ProjectMember) =>
      answer(api.DELETE('/api/v1/projects/{project}/members/{person}', { params: params(member) })),
    onSettled,
  });
  return { change, remove };
}
