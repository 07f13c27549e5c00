import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Permission } from '@/api/generated/permissions';
import type { Group } from '@/api/types';
import { Button } from '@/design/Button';
import { Empty } from '@/design/Empty';
import { Page } from '@/design/Page';
import { RowMenu } from '@/design/RowMenu';
import { ABOVE_ROW, type Column, rowLink } from '@/design/Table';
import { Time } from '@/design/Time';
import { useMayHere } from '@/shell/access';
import { FilteredList } from '@/shell/FilteredList';
import { useOrganization } from '@/shell/hooks';
import { ChangeGroup } from './ChangeGroup';
import { CreateGroup } from './CreateGroup';
import { DeleteGroup } from './DeleteGroup';
import { groupsQuery } from './queries';
import { texts } from './texts';

const words = texts.groups;

type Act = { readonly kind: 'create' } | { readonly kind: 'change' | 'delete'; readonly group: Group };

export function GroupsPage() {
  const organization = useOrganization();
  const may = useMayHere();
  const query = useInfiniteQuery(groupsQuery(organization.id));
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const create = may('group.create') && (
    <Button kind="primary" icon={Plus} data-create onClick={() => setAct({ kind: 'create' })}>
      {words.create}
    </Button>
  );
  return (
    <Page title={words.title} description={words.description} acts={create}>
      <FilteredList
        query={query}
        columns={columns(organization.slug, may, setAct)}
        id={({ id }) => id}
        label={words.title}
        filter={words.filter}
        nothing={words.nothing}
        textOf={({ name }) => name}
        empty={
          <Empty title={words.empty} act={create} command="hexarch group create platform">
            {words.emptyDetail}
          </Empty>
        }
      />
      {act?.kind === 'create' && <CreateGroup organization={organization.id} onClose={close} />}
      {act?.kind === 'change' && <ChangeGroup organization={organization.id} group={act.group} onClose={close} />}
      {act?.kind === 'delete' && <DeleteGroup organization={organization.id} group={act.group} onClose={close} />}
    </Page>
  );
}

function columns(
  organization: string,
  may: (permission: Permission) => boolean,
  onAct: (act: Act) => void,
): readonly Column<Group>[] {
  return [
    {
      key: 'name',
      title: words.name,
      by: ({ name }) => name.toLowerCase(),
      cell: ({ id, name, description }) => (
        <>
          <Link {...rowLink} to="/o/$organization/groups/$group" params={{ organization, group: id }}>
            {name}
          </Link>
          <span className="line-clamp-2 text-xs text-ink-faint">{description}</span>
        </>
      ),
    },
    { key: 'members', title: words.members, by: ({ members }) => members, cell: ({ members }) => members },
    {
      key: 'since',
      title: words.since,
      from: 'sm',
      by: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => <Time at={createdAt} />,
    },
    {
      key: 'acts',
      title: '',
      align: 'right',
      className: ABOVE_ROW,
      cell: (group) => (
        <RowMenu
          label={words.menu(group.name)}
          acts={[
            may('group.change') && {
              icon: Pencil,
              words: words.change,
              onSelect: () => onAct({ kind: 'change', group }),
            },
            may('group.delete') && {
              icon: Trash2,
              words: words.remove,
              danger: true,
              onSelect: () => onAct({ kind: 'delete', group }),
            },
          ]}
        />
      ),
    },
  ];
}
