import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import { Button } from '@/design/Button';
import { Empty } from '@/design/Empty';
import { FilterBar, FilterText } from '@/design/Filters';
import { Page } from '@/design/Page';
import { useMayAdminister, useMe, useOrganization } from '@/shell/hooks';
import { ResourceList } from '@/shell/ResourceList';
import { memberColumns } from './memberColumns';
import { membersQuery } from './queries';
import { RemoveMember } from './RemoveMember';
import { RoleRights } from './RoleRights';
import { texts } from './texts';
import { type MemberAct, useChangeRole } from './useChangeRole';

const AddMember = lazy(() => import('./AddMember').then((module) => ({ default: module.AddMember })));

const words = texts.members;

export function MembersPage() {
  const organization = useOrganization();
  const me = useMe();
  const mayAdminister = useMayAdminister();
  const { name } = useSearch({ from: '/app/o/$organization/members' });
  const navigate = useNavigate({ from: '/o/$organization/members' });
  const query = useInfiniteQuery(membersQuery(organization.id));
  const [act, setAct] = useState<MemberAct | null>(null);
  const changeRole = useChangeRole(organization.id);
  const filter = useCallback(
    (next: string | undefined) => void navigate({ search: (before) => ({ ...before, name: next }), replace: true }),
    [navigate],
  );
  const close = () => setAct(null);
  const wanted = name?.toLowerCase();

  return (
    <Page
      title={words.title}
      description={words.description}
      acts={
        mayAdminister && (
          <Button kind="primary" icon={UserPlus} data-create onClick={() => setAct({ kind: 'add' })}>
            {words.add}
          </Button>
        )
      }
    >
      <div className="grid gap-3">
        <FilterBar>
          <FilterText main label={words.filter} value={name} onChange={filter} />
        </FilterBar>
        <ResourceList
          query={query}
          rows={(all) =>
            wanted
              ? all.filter(({ person }) => `${person.displayName} ${person.email}`.toLowerCase().includes(wanted))
              : all
          }
          columns={memberColumns({ me, organization, mayAdminister, onAct: setAct, onRole: changeRole.mutate })}
          id={({ person }) => person.id}
          label={words.title}
          empty={<Empty title={words.empty}>{words.description}</Empty>}
          filtered={name ? words.nothing : false}
        />
      </div>
      <RoleRights organization={organization.id} />
      <Suspense>{act?.kind === 'add' && <AddMember organization={organization} onClose={close} />}</Suspense>
      {act?.kind === 'remove' && <RemoveMember organization={organization} member={act.member} onClose={close} />}
    </Page>
  );
}
