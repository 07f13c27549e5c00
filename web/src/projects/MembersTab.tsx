import { useInfiniteQuery } from '@tanstack/react-query';
import { MoreHorizontal, UserMinus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Project, ProjectMember, ProjectRole } from '@/api/types';
import { Button, IconButton } from '@/design/Button';
import { Confirm } from '@/design/Confirm';
import { Empty } from '@/design/Empty';
import { Menu, MenuItem, MenuLabel, MenuLine } from '@/design/Menu';
import { Tag } from '@/design/Status';
import type { Column } from '@/design/Table';
import { Time } from '@/design/Time';
import { PersonCell } from '@/organizations/PersonCell';
import { useMay } from '@/shell/access';
import { ResourceList } from '@/shell/ResourceList';
import { AddProjectMember } from './AddProjectMember';
import { projectMembersQuery } from './queries';
import { PROJECT_ROLES } from './roles';
import { texts } from './texts';
import { useProjectMembers } from './useProjectMembers';

const words = texts.members;

export function MembersTab({ project }: { readonly project: Project }) {
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<ProjectMember | null>(null);
  const mayManage = useMay(project.id)('project.manageMembers');
  const query = useInfiniteQuery(projectMembersQuery(project.id));
  const { change, remove } = useProjectMembers(project.id);
  const add = mayManage && (
    <Button kind="primary" icon={UserPlus} data-create onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  );
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="max-w-2xl text-ink-soft">{words.description}</p>
        {add}
      </div>
      <ResourceList
        query={query}
        columns={columns(mayManage, (member, role) => change.mutate({ member, role }), setRemoving)}
        id={({ person }) => person.id}
        label={texts.tabs.members}
        empty={
          <Empty title={words.empty} act={add}>
            {words.emptyDetail}
          </Empty>
        }
      />
      {adding && <AddProjectMember project={project} onClose={() => setAdding(false)} />}
      <Confirm
        open={removing !== null}
        onOpenChange={() => setRemoving(null)}
        title={words.removeTitle(removing?.person.displayName ?? '')}
        act={words.remove}
        danger
        busy={remove.isPending}
        onConfirm={() => removing && remove.mutate(removing, { onSettled: () => setRemoving(null) })}
      >
        {words.removeDetail}
      </Confirm>
    </>
  );
}

function columns(
  mayManage: boolean,
  onRole: (member: ProjectMember, role: ProjectRole) => void,
  onRemove: (member: ProjectMember) => void,
): readonly Column<ProjectMember>[] {
  return [
    {
      key: 'person',
      title: words.person,
      by: ({ person }) => person.displayName,
      cell: ({ person }) => <PersonCell name={person.displayName} email={person.email} />,
    },
    { key: 'role', title: words.role, by: ({ role }) => role, cell: ({ role }) => <Tag>{words.roles[role]}</Tag> },
    {
      key: 'joined',
      title: words.joined,
      from: 'sm',
      by: ({ joinedAt }) => joinedAt,
      cell: ({ joinedAt }) => <Time at={joinedAt} />,
    },
    {
      key: 'acts',
      title: '',
      align: 'right',
      cell: (member) =>
        mayManage && (
          <Menu trigger={<IconButton icon={MoreHorizontal} label={words.menu(member.person.displayName)} />}>
            <MenuLabel>{words.role}</MenuLabel>
            {PROJECT_ROLES.map((role) => (
              <MenuItem
                key={role}
                checked={role === member.role}
                onSelect={() => role !== member.role && onRole(member, role)}
              >
                {words.roles[role]}
              </MenuItem>
            ))}
            <MenuLine />
            <MenuItem icon={UserMinus} danger onSelect={() => onRemove(member)}>
              {words.remove}
            </MenuItem>
          </Menu>
        ),
    },
  ];
}
