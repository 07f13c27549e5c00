import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { UserMinus, UserPlus } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { GroupMember } from '@/api/types';
import { Button, IconButton } from '@/design/Button';
import { Empty } from '@/design/Empty';
import { Page } from '@/design/Page';
import { part } from '@/design/part';
import { Section } from '@/design/Section';
import { Skeleton } from '@/design/Skeleton';
import { Tag } from '@/design/Status';
import type { Column } from '@/design/Table';
import { Time } from '@/design/Time';
import { useMayHere } from '@/shell/access';
import { useOrganization } from '@/shell/hooks';
import { Loaded } from '@/shell/Loaded';
import { ResourceList } from '@/shell/ResourceList';
import { Grants } from './Grants';
import { groupMembersQuery, groupQuery } from './queries';
import { TakeOut } from './TakeOut';
import { texts } from './texts';

const AddGroupMember = part(() => import('./AddGroupMember'), 'AddGroupMember');

const words = texts.group;

export function GroupPage() {
  const organization = useOrganization();
  const { group } = useParams({ from: '/app/o/$organization/groups/$group' });
  const query = useQuery(groupQuery(organization.id, group));
  return (
    <Loaded query={query} skeleton={<Skeleton className="h-40 w-full" />}>
      {({ name, description }) => (
        <Page title={name} description={description}>
          <Members organization={organization.id} group={group} />
          <Grants organization={organization} subject={group} />
        </Page>
      )}
    </Loaded>
  );
}

function Members({ organization, group }: { readonly organization: string; readonly group: string }) {
  const may = useMayHere();
  const query = useInfiniteQuery(groupMembersQuery(organization, group));
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<GroupMember | null>(null);
  const add = may('groupMember.add') && (
    <Button icon={UserPlus} data-create onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  );
  return (
    <Section title={words.members} description={words.membersDetail} act={add}>
      <ResourceList
        query={query}
        columns={columns(may('groupMember.remove'), setLeaving)}
        id={({ member }) => member}
        label={words.members}
        empty={
          <Empty title={words.nobody} act={add}>
            {words.nobodyDetail}
          </Empty>
        }
      />
      <Suspense>
        {adding && <AddGroupMember organization={organization} group={group} onClose={() => setAdding(false)} />}
      </Suspense>
      {leaving && (
        <TakeOut organization={organization} group={group} member={leaving} onClose={() => setLeaving(null)} />
      )}
    </Section>
  );
}

function columns(mayTakeOut: boolean, onTakeOut: (member: GroupMember) => void): readonly Column<GroupMember>[] {
  return [
    {
      key: 'who',
      title: words.who,
      by: ({ name, member }) => name ?? member,
      cell: ({ name }) => <span className="font-medium">{name ?? words.gone}</span>,
    },
    {
      key: 'kind',
      title: words.kind,
      cell: ({ member }) => <Tag>{words.kinds[member.slice(0, member.indexOf('_'))] ?? ''}</Tag>,
    },
    {
      key: 'since',
      title: words.since,
      from: 'sm',
      by: ({ since }) => since,
      cell: ({ since }) => <Time at={since} />,
    },
    {
      key: 'acts',
      title: '',
      align: 'right',
      cell: (member) =>
        mayTakeOut && <IconButton icon={UserMinus} label={words.takeOut} onClick={() => onTakeOut(member)} />,
    },
  ];
}
