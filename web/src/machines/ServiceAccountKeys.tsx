import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { type Names, useNames } from '@/access/names';
import { KeyStatus } from '@/account/KeyStatus';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { rowsOf } from '@/api/pages';
import type { ServiceAccountKey } from '@/api/types';
import { Button } from '@/design/Button';
import { Confirm } from '@/design/Confirm';
import { Empty } from '@/design/Empty';
import { part } from '@/design/part';
import { Section } from '@/design/Section';
import type { Column } from '@/design/Table';
import { Time } from '@/design/Time';
import { toast } from '@/design/toasts';
import { useMayHere } from '@/shell/access';
import { ResourceList } from '@/shell/ResourceList';
import { serviceAccountKeysQuery } from './queries';
import { texts } from './texts';

const CreateServiceAccountKey = part(() => import('./CreateServiceAccountKey'), 'CreateServiceAccountKey');

const words = texts.keys;

interface ServiceAccountKeysProps {
  readonly organization: { readonly id: string; readonly name: string };
  readonly account: string;
  readonly name: string;
}

/** The keys of one account, for those who may make and revoke them. */
export function ServiceAccountKeys({ organization, account, name }: ServiceAccountKeysProps) {
  const may = useMayHere();
  const [creating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<ServiceAccountKey | null>(null);
  const query = useInfiniteQuery(serviceAccountKeysQuery(organization.id, account));
  const places = rowsOf(query.data).flatMap(({ scope }) => (scope ? [{ scope }] : []));
  const names = useNames(organization, places);
  const revoke = useRevoke(organization.id, account);
  const create = may('serviceAccountKey.create') && (
    <Button kind="primary" icon={Plus} data-create onClick={() => setCreating(true)}>
      {words.create}
    </Button>
  );
  return (
    <Section title={words.title} description={words.description} act={create}>
      <ResourceList
        query={query}
        columns={columns(names, may('serviceAccountKey.revoke'), setRevoking)}
        id={({ id }) => id}
        label={words.title}
        empty={
          <Empty title={words.empty} command={`hexarch service-account key create '${name}' 'main pipeline'`}>
            {words.emptyDetail}
          </Empty>
        }
      />
      <Suspense>
        {creating && (
          <CreateServiceAccountKey
            organization={organization.id}
            account={account}
            onClose={() => setCreating(false)}
          />
        )}
      </Suspense>
      <Confirm
        open={revoking !== null}
        onOpenChange={() => setRevoking(null)}
        title={words.revokeTitle(revoking?.name ?? '')}
        act={words.revoke}
        danger
        busy={revoke.isPending}
        onConfirm={() => revoking && revoke.mutate(revoking.id, { onSettled: () => setRevoking(null) })}
      >
        {words.revokeDetail}
      </Confirm>
    </Section>
  );
}

function useRevoke(organization: string, account: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) =>
      answer(
        api.DELETE('/api/v1/organizations/{organization}/service-accounts/{account}/keys/{key}', {
          params: { path: { organization, account, key } },
        }),
      ),
    onSuccess: () => toast({ tone: 'good', title: words.revoked }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.serviceAccounts(organization) }),
  });
}

function columns(
  names: Names,
  mayRevoke: boolean,
  onRevoke: (key: ServiceAccountKey) => void,
): readonly Column<ServiceAccountKey>[] {
  return [
    {
      key: 'name',
      title: words.name,
      by: ({ name }) => name,
      cell: ({ name, prefix }) => (
        <>
          <p className="font-medium">{name}</p>
          <code className="text-xs text-ink-faint">{`${prefix}…`}</code>
        </>
      ),
    },
    {
      key: 'may',
      title: words.may,
      from: 'lg',
      cell: ({ permissions }) => (permissions ? words.some(permissions.length) : words.all),
    },
    {
      key: 'where',
      title: words.where,
      from: 'lg',
      cell: ({ scope }) => (scope ? names.scope(scope) : words.everywhere),
    },
    { key: 'status', title: words.status, cell: ({ status }) => <KeyStatus status={status} /> },
    {
      key: 'lastUsed',
      title: words.lastUsed,
      from: 'sm',
      cell: ({ lastUsedAt }) => (lastUsedAt ? <Time at={lastUsedAt} /> : words.never),
    },
    { key: 'ends', title: words.ends, from: 'md', cell: ({ expiresAt }) => <Time at={expiresAt} /> },
    {
      key: 'acts',
      title: '',
      align: 'right',
      cell: (key) =>
        mayRevoke &&
        key.status === 'active' && (
          <Button size="sm" kind="dangerQuiet" onClick={() => onRevoke(key)}>
            {words.revoke}
          </Button>
        ),
    },
  ];
}
