import { useInfiniteQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Button } from '@/design/Button';
import { Empty } from '@/design/Empty';
import { Page } from '@/design/Page';
import { part } from '@/design/part';
import { useMayHere } from '@/shell/access';
import { FilteredList } from '@/shell/FilteredList';
import { useMe, useOrganization } from '@/shell/hooks';
import { Invitations } from './Invitations';
import { LeaveOrganization } from './LeaveOrganization';
import { memberColumns } from './memberColumns';
import { membersQuery } from './queries';
import { RemoveMember } from './RemoveMember';
import { RoleRights } from './RoleRights';
import { texts } from './texts';
import { type MemberAct, useChangeRole } from './useChangeRole';

const InviteMember = part(() => import('./InviteMember'), 'InviteMember');

const ExplainAccess = part(() => import('@/access/ExplainAccess'), 'ExplainAccess');

const words = texts.members;

export function MembersPage() {
  const organization = useOrganization();
  const me = useMe();
  const may = useMayHere();
  const query = useInfiniteQuery(membersQuery(organization.id));
  const [act, setAct] = useState<MemberAct | null>(null);
  const changeRole = useChangeRole(organization.id);
  const close = () => setAct(null);

  return (
    <Page
      title={words.title}
      description={words.description}
      acts={
        may('invitation.send') && (
          <Button kind="primary" icon={UserPlus} data-create onClick={() => setAct({ kind: 'invite' })}>
            {texts.invitations.invite}
          </Button>
        )
      }
    >
      <FilteredList
        query={query}
        columns={memberColumns({ me, organization, may, onAct: setAct, onRole: changeRole.mutate })}
        id={({ person }) => person.id}
        label={words.title}
        filter={words.filter}
        nothing={words.nothing}
        textOf={({ person }) => `${person.displayName} ${person.email}`}
        empty={<Empty title={words.empty}>{words.description}</Empty>}
      />
      {may('invitation.list') && (
        <Invitations organization={organization} onInvite={() => setAct({ kind: 'invite' })} />
      )}
      <RoleRights organization={organization.id} />
      <Suspense>{act?.kind === 'invite' && <InviteMember organization={organization} onClose={close} />}</Suspense>
      {act?.kind === 'explain' && (
        <Suspense>
          <ExplainAccess
            organization={organization.id}
            subject={{ id: act.member.person.id, name: act.member.person.displayName }}
            onClose={close}
          />
        </Suspense>
      )}
      {act?.kind === 'leave' && <LeaveOrganization organization={organization} member={act.member} onClose={close} />}
      {act?.kind === 'remove' && <RemoveMember organization={organization} member={act.member} onClose={close} />}
    </Page>
  );
}
