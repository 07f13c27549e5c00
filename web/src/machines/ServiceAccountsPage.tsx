import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Permission } from '@/api/generated/permissions';
import type { ServiceAccount } from '@/api/types';
import { Button } from '@/design/Button';
import { Empty } from '@/design/Empty';
import { Page } from '@/design/Page';
import { RowMenu } from '@/design/RowMenu';
import { ABOVE_ROW, type Column, rowLink } from '@/design/Table';
import { Time } from '@/design/Time';
import { useMayHere } from '@/shell/access';
import { FilteredList } from '@/shell/FilteredList';
import { useOrganization } from '@/shell/hooks';
import { ChangeServiceAccount } from './ChangeServiceAccount';
import { CreateServiceAccount } from './CreateServiceAccount';
import { DeleteServiceAccount } from './DeleteServiceAccount';
import { serviceAccountsQuery } from './queries';
import { texts } from './texts';

const words = texts.accounts;

type Act = { readonly kind: 'create' } | { readonly kind: 'change' | 'delete'; readonly account: ServiceAccount };

export function ServiceAccountsPage() {
  const organization = useOrganization();
  const may = useMayHere();
  const query = useInfiniteQuery(serviceAccountsQuery(organization.id));
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const create = may('serviceAccount.create') && (
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
          <Empty title={words.empty} act={create} command="hexarch service-account create pipeline">
            {words.emptyDetail}
          </Empty>
        }
      />
      {act?.kind === 'create' && <CreateServiceAccount organization={organization.id} onClose={close} />}
      {act?.kind === 'change' && (
        <ChangeServiceAccount organization={organization.id} account={act.account} onClose={close} />
      )}
      {act?.kind === 'delete' && (
        <DeleteServiceAccount organization={organization.id} account={act.account} onClose={close} />
      )}
    </Page>
  );
}

function columns(
  organization: string,
  may: (permission: Permission) => boolean,
  onAct: (act: Act) => void,
): readonly Column<ServiceAccount>[] {
  return [
    {
      key: 'name',
      title: words.name,
      by: ({ name }) => name.toLowerCase(),
      cell: ({ id, name, description }) => (
        <>
          <Link {...rowLink} to="/o/$organization/service-accounts/$account" params={{ organization, account: id }}>
            {name}
          </Link>
          <span className="line-clamp-2 text-xs text-ink-faint">{description}</span>
        </>
      ),
    },
    { key: 'keys', title: words.keys, by: ({ keys }) => keys, cell: ({ keys }) => keys },
    {
      key: 'lastUsed',
      title: words.lastUsed,
      from: 'sm',
      by: ({ lastUsedAt }) => lastUsedAt ?? '',
      cell: ({ lastUsedAt }) => (lastUsedAt ? <Time at={lastUsedAt} /> : words.never),
    },
    {
      key: 'since',
      title: words.since,
      from: 'md',
      by: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => <Time at={createdAt} />,
    },
    {
      key: 'acts',
      title: '',
      align: 'right',
      className: ABOVE_ROW,
      cell: (account) => (
        <RowMenu
          label={words.menu(account.name)}
          acts={[
            may('serviceAccount.change') && {
              icon: Pencil,
              words: words.change,
              onSelect: () => onAct({ kind: 'change', account }),
            },
            may('serviceAccount.delete') && {
              icon: Trash2,
              words: words.remove,
              danger: true,
              onSelect: () => onAct({ kind: 'delete', account }),
            },
          ]}
        />
      ),
    },
  ];
}
